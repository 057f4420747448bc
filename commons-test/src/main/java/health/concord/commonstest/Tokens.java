package health.concord.commonstest;

import health.concord.launcher.CodeFlow;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Access tokens of the demo people and clients, from real logins at Keycloak; kept while they are fresh. */
public final class Tokens {

    private static final Duration FRESH = Duration.ofMinutes(3);
    private static final Map<String, Held> HELD = new ConcurrentHashMap<>();

    private record Held(String token, Instant since) {
        boolean isFresh() {
            return since.plus(FRESH).isAfter(Instant.now());
        }
    }

    private Tokens() {}

    /** Of a person, by authorization code flow with PKCE, as Swagger UI does it. */
    public static String of(String username) {
        return held(username, () -> CodeFlow.accessToken(issuer(), "concord-console", username, "concord"));
    }

    /** Of a partner clinic or another confidential client, by client credentials. */
    public static String client(String clientId) {
        return held(clientId, () -> CodeFlow.clientCredentials(issuer(), clientId, "demo-" + clientId + "-secret"));
    }

    /** Of one of the services, acting for itself. */
    public static String service(String clientId) {
        return client(clientId);
    }

    private static String issuer() {
        return SharedStack.get().issuer();
    }

    private static String held(String who, Supplier<String> login) {
        return HELD.compute(
                        who,
                        (key, held) -> held != null && held.isFresh() ? held : new Held(login.get(), Instant.now()))
                .token();
    }
}
