package health.concord.portal.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the tokens of signed-in people in this process's memory; the browser's cookie is only a random name for them.
 * So no token ever reaches a browser, signing out ends every copy at once, and a restart costs a person no more
 * than a redirect through Keycloak, which still knows them. A session that began over TLS is ended by the first request
 * that brings its name in plain HTTP, where others may have read it. Several replicas need sticky sessions, or a shared
 * store behind this same interface.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class ServerSessions implements TokenStateManager {

    /** Requests that were on their way while the tokens were renewed still carry the old name. */
    private static final Duration RENEWAL_GRACE = Duration.ofSeconds(30);

    private static final int NAME_BYTES = 32;

    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    @Inject
    Clock clock;

    /**
     * @param login Keycloak's name for the session, the same over all renewals
     * @param overTls whether it began over TLS, ended here or by a proxy that said so
     */
    private record Held(AuthorizationCodeTokens tokens, String login, boolean overTls, Instant until) {

        Held atMostUntil(Instant earlier) {
            return earlier.isBefore(until) ? new Held(tokens, login, overTls, earlier) : this;
        }
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        forgetExpired();
        Long seconds = request.get(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM);
        byte[] bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant until = now().plusSeconds(Objects.requireNonNull(seconds));
        held.put(name, new Held(tokens, login(tokens), request.request().isSSL(), until));
        return Uni.createFrom().item(name);
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig config,
            String name,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        Held session = held.get(name);
        if (session != null && session.overTls() && !request.request().isSSL()) {
            end(name);
            session = null;
        }
        if (session == null || session.until().isBefore(now())) {
            return Uni.createFrom().failure(new AuthenticationFailedException("the session has ended"));
        }
        return Uni.createFrom().item(session.tokens());
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request, OidcTenantConfig config, String name, OidcRequestContext<Void> context) {
        String path = request.normalizedPath();
        if (path.equals(SessionResource.SIGN_OUT) || path.endsWith(SignOut.HAND_OVER)) {
            end(name);
        } else {
            held.computeIfPresent(name, (key, session) -> session.atMostUntil(now().plus(RENEWAL_GRACE)));
        }
        return Uni.createFrom().voidItem();
    }

    /** With all its renewals. */
    private void end(String name) {
        Held ended = held.remove(name);
        if (ended != null) {
            held.values().removeIf(session -> session.login().equals(ended.login()));
        }
    }

    private static String login(AuthorizationCodeTokens tokens) {
        return OidcCommonUtils.decodeJwtContent(tokens.getIdToken()).getString("sid");
    }

    private void forgetExpired() {
        Instant now = now();
        held.values().removeIf(session -> session.until().isBefore(now));
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
