package health.concord.launcher.demo;

import health.concord.launcher.CodeFlow;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Real tokens of the demo people and the partner clinics, fetched when first needed and again before they run out. */
final class Logins {
    /** A token lives five minutes. */
    private static final Duration FRESH = Duration.ofMinutes(4);

    private static final String PARTNER = "partner-";

    private final String issuer;
    private final Map<String, Login> logins = new ConcurrentHashMap<>();

    Logins(String issuer) {
        this.issuer = issuer;
    }

    private record Login(String token, long at) {
        boolean isFresh() {
            return System.nanoTime() - at < FRESH.toNanos();
        }
    }

    /** @param who a person's name, or the client id of a partner clinic */
    String token(String who) {
        return logins.compute(who, (name, known) -> known != null && known.isFresh() ? known : logIn(name))
                .token();
    }

    private Login logIn(String who) {
        long now = System.nanoTime();
        String token = who.startsWith(PARTNER)
                ? CodeFlow.clientCredentials(issuer, who, "demo-" + who + "-secret")
                : CodeFlow.accessToken(issuer, "concord-console", who, "concord");
        return new Login(token, now);
    }
}
