package health.concord.portal.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What an address may not have in it, because addresses end up in histories and logs: it has a random word instead.
 * Kept in memory for an hour, so that the page can be loaded again, for the person it was kept for.
 */
public final class Kept<T> {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int BYTES = 16;

    private final Map<String, Thing<T>> things = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    private record Thing<T>(T value, String by, Instant until) {}

    /** The random word an address has for it. */
    public String keep(T value, String by, Clock clock) {
        Instant now = clock.instant();
        things.values().removeIf(thing -> thing.until().isBefore(now));
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        things.put(name, new Thing<>(value, by, now.plus(KEPT)));
        return name;
    }

    /** Null where there is no such thing, it is too old, or somebody else's. */
    public @Nullable T find(@Nullable String name, String by, Clock clock) {
        Thing<T> thing = name == null ? null : things.get(name);
        return thing == null || !thing.by().equals(by) || thing.until().isBefore(clock.instant())
                ? null
                : thing.value();
    }
}
