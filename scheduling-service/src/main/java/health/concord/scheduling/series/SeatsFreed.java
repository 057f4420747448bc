package health.concord.scheduling.series;

import java.util.Set;
import java.util.UUID;

/** A seat in each of these series may be had. Told within the transaction that gave it back. */
public record SeatsFreed(Set<UUID> series) {}
