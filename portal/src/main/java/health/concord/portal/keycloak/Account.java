package health.concord.portal.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person's account. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Account(
        String id,
        String username,
        @Nullable String firstName,
        @Nullable String lastName,
        boolean enabled,
        @Nullable Map<String, List<String>> attributes) {

    public String name() {
        String name = (firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName);
        return name.isBlank() ? username : name.strip();
    }

    public String sites() {
        return attributes == null ? "" : String.join(", ", attributes.getOrDefault("sites", List.of()));
    }
}
