package health.concord.portal.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A partner clinic's system, and how it proves who it is. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PartnerSystem(
        String clientId,
        @Nullable String name,
        boolean enabled,
        @Nullable String clientAuthenticatorType,
        @Nullable Map<String, String> attributes) {

    public String title() {
        return name == null ? clientId : name;
    }

    public String proofWords() {
        return "client-jwt".equals(clientAuthenticatorType) ? "by its own key" : "by a shared secret";
    }

    /** Where its public keys are fetched; empty where it has none. */
    public String keys() {
        return attributes == null ? "" : attributes.getOrDefault("jwks.url", "");
    }
}
