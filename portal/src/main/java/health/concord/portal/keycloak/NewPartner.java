package health.concord.portal.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A partner clinic's client as Keycloak takes it: client credentials by signed JWT, for intake alone. */
record NewPartner(
        String clientId,
        String name,
        boolean enabled,
        String protocol,
        boolean publicClient,
        boolean standardFlowEnabled,
        boolean implicitFlowEnabled,
        boolean directAccessGrantsEnabled,
        boolean serviceAccountsEnabled,
        boolean fullScopeAllowed,
        boolean frontchannelLogout,
        String clientAuthenticatorType,
        List<String> defaultClientScopes,
        List<String> optionalClientScopes,
        Map<String, String> attributes,
        List<Told> protocolMappers) {

    /** Authentication by a JWT that the client signs (RFC 7523); no secret is shared. */
    static final String BY_KEY = "client-jwt";

    static final String ALGORITHM = "ES256";

    record Told(String name, String protocol, String protocolMapper, Map<String, String> config) {}

    static NewPartner of(AddPartner wanted, Map<String, String> key) {
        Map<String, String> attributes = new HashMap<>(key);
        attributes.put("oidc.ciba.grant.enabled", "false");
        attributes.put("oauth2.device.authorization.grant.enabled", "false");
        return new NewPartner(
                Partner.PREFIX + wanted.code(),
                wanted.name(),
                true,
                "openid-connect",
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                BY_KEY,
                List.of("basic", "roles", "concord-partner", "concord-intake"),
                List.of(),
                attributes,
                List.of(new Told(
                        "organisation",
                        "openid-connect",
                        "oidc-hardcoded-claim-mapper",
                        Map.of(
                                "claim.name", "organisation",
                                "claim.value", wanted.code(),
                                "jsonType.label", "String",
                                "access.token.claim", "true",
                                "introspection.token.claim", "true"))));
    }

    /** The key is made here. */
    static Map<String, String> holding(SigningKey key) {
        return Map.of(
                "use.jwks.string", "true",
                "jwks.string", key.publicKeys(),
                "use.jwks.url", "false",
                "jwks.url", "",
                "token.endpoint.auth.signing.alg", ALGORITHM);
    }

    /** The partner publishes its keys, and changes them as it likes. */
    static Map<String, String> publishing(String address) {
        return Map.of(
                "use.jwks.url", "true",
                "jwks.url", address,
                "use.jwks.string", "false",
                "jwks.string", "",
                "token.endpoint.auth.signing.alg", ALGORITHM);
    }
}
