package health.concord.portal.clientform;

import health.concord.portal.intake.FormKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which form a browser has opened. Link and code stay in this process, as tokens do; the browser's cookie is a random
 * name for them, so that they stand in no page, address, or history of a shared tablet.
 */
@ApplicationScoped
class OpenForms {

    static final String COOKIE = "concord-form";
    static final Duration IDLE = Duration.ofHours(2);

    private static final int NAME_BYTES = 32;

    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    @Inject
    Clock clock;

    private record Held(FormKey key, Instant until) {}

    /** Keeps it under a new name. */
    String keep(FormKey key) {
        Instant now = clock.instant();
        held.values().removeIf(form -> form.until().isBefore(now));
        byte[] bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        held.put(name, new Held(key, now.plus(IDLE)));
        return name;
    }

    /** Null when there is none under this name, or it was left alone too long. */
    @Nullable
    FormKey find(@Nullable String name) {
        if (name == null) {
            return null;
        }
        Instant now = clock.instant();
        Held form = held.computeIfPresent(
                name, (same, known) -> known.until().isBefore(now) ? null : new Held(known.key(), now.plus(IDLE)));
        return form == null ? null : form.key();
    }

    void forget(@Nullable String name) {
        if (name != null) {
            held.remove(name);
        }
    }
}
