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
        @Nullable String email,
        boolean enabled,
        @Nullable List<String> requiredActions,
        @Nullable Map<String, List<String>> attributes) {

    private static final String SERVICE = "service-account-";

    public String name() {
        String name = (firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName);
        return name.isBlank() ? username : name.strip();
    }

    public String sites() {
        return String.join(", ", siteCodes());
    }

    public List<String> siteCodes() {
        return attributes == null ? List.of() : attributes.getOrDefault("sites", List.of());
    }

    /** Whether the first password was not changed yet. */
    public boolean isNew() {
        return requiredActions != null && requiredActions.contains(NewAccount.CHANGE_PASSWORD);
    }

    /** Services and partners have accounts too; nobody opens or closes these by hand. */
    boolean isPerson() {
        return !username.startsWith(SERVICE);
    }
}
