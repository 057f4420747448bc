package health.concord.portal.keycloak;

import org.jspecify.annotations.Nullable;

/**
 * A clinic that is to send referrals.
 *
 * @param code its organisation, {@code riverside}: stands in its tokens and on its referrals for good
 * @param keysAt where it publishes its keys; null to have one made here
 */
public record AddPartner(String name, String code, @Nullable String keysAt) {}
