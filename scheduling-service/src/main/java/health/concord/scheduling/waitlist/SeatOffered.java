package health.concord.scheduling.waitlist;

import java.time.Instant;
import java.util.UUID;

/** A seat is kept for a client who waited. Told within the transaction. */
public record SeatOffered(UUID entry, String site, UUID client, Instant until) {}
