package health.concord.matching.planning;

import health.concord.matching.profile.Snapshot;
import health.concord.matching.profile.Units;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who waits.
 *
 * @param daysWaited since they were first asked for
 * @param safetyHold whether a hold stands
 * @param askedAnew when they were last asked for again, with another availability or other answers; null: never
 * @param apart therapists this client must not be offered; nobody is told why
 */
public record Waiting(
        UUID request,
        @Nullable String label,
        int daysWaited,
        Snapshot client,
        boolean safetyHold,
        Units units,
        Set<UUID> apart,
        @Nullable Instant askedAnew) {

    /** In a fixed order; none in what was stored before they were known. */
    public Waiting {
        apart = apart == null ? Set.of() : new TreeSet<>(apart);
    }
}
