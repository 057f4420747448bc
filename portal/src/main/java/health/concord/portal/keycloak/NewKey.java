package health.concord.portal.keycloak;

/** A key that was made for a partner, to be told once. */
public record NewKey(String clientId, SigningKey key) {}
