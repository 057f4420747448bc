package health.concord.matching.planning;

import health.concord.matching.profile.Snapshot;
import health.concord.matching.profile.Units;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who waits.
 *
 * @param daysWaited since they asked
 * @param safetyHold whether a hold stands
 */
public record Waiting(
        UUID request, @Nullable String label, int daysWaited, Snapshot client, boolean safetyHold, Units units) {}
