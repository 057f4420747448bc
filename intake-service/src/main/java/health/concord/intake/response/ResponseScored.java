package health.concord.intake.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Told inside the service, in the same transaction, when a response was scored. */
public record ResponseScored(
        UUID response, UUID client, UUID episode, String site, String instrument, LocalDate on, Instant at) {}
