package health.concord.portal.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A partner clinic's access. Of what Keycloak tells of a client, its secret is not read. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Partner(
        String id,
        String clientId,
        @Nullable String name,
        boolean enabled,
        String clientAuthenticatorType,
        @Nullable Map<String, String> attributes,
        @Nullable List<Told> protocolMappers) {

    /** What begins the name of every partner's client, and of no other. */
    static final String PREFIX = "partner-";

    /** Something Keycloak puts into the partner's tokens. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Told(@Nullable Map<String, String> config) {}

    /** The organisation as it stands in the partner's tokens; its referrals are told by it. */
    public String organisation() {
        return protocolMappers == null
                ? ""
                : protocolMappers.stream()
                        .map(Told::config)
                        .filter(config -> config != null && "organisation".equals(config.get("claim.name")))
                        .map(config -> config.getOrDefault("claim.value", ""))
                        .findFirst()
                        .orElse("");
    }

    /** How the partner shows who it is. */
    public String keyWords() {
        if (!clientAuthenticatorType.equals(NewPartner.BY_KEY)) {
            return Say.words("program.sharedSecret");
        }
        return is("use.jwks.url")
                ? Say.words("program.keysThere", attribute("jwks.url"))
                : Say.words("program.keyMadeHere");
    }

    private boolean is(String name) {
        return "true".equals(attribute(name));
    }

    private String attribute(String name) {
        return attributes == null ? "" : attributes.getOrDefault(name, "");
    }
}
