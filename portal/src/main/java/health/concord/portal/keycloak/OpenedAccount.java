package health.concord.portal.keycloak;

import org.jspecify.annotations.Nullable;

/**
 * An account that can be signed in to.
 *
 * @param password the first one, told only now; it must be changed on signing in
 * @param rolesMissing why the roles were not given; null when they were
 */
public record OpenedAccount(
        String id,
        String username,
        String password,
        @Nullable String rolesMissing) {}
