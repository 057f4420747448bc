package health.concord.portal.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A role as Keycloak names it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RealmRole(String id, String name) {}
