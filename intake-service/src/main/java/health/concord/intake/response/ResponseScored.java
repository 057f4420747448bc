package health.concord.intake.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told inside the service, in the same transaction, when a response was scored.
 *
 * @param score none where too much is missing for one, or the instrument has none
 */
public record ResponseScored(
        UUID response,
        UUID client,
        UUID episode,
        String site,
        String instrument,
        @Nullable Integer score,
        LocalDate on,
        Instant at) {}
