package health.concord.intake.stay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time away from the program.
 *
 * @param returnedOn absent while the client is away
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeaveView(
        UUID id,
        UUID episode,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate returnedOn,
        String reason,
        Instant recordedAt,
        String recordedBy,
        long version) {

    static LeaveView of(Leave l) {
        return new LeaveView(
                l.id(),
                l.episodeId(),
                l.from(),
                l.expected(),
                l.returned(),
                l.reason(),
                l.recordedAt(),
                l.recordedBy(),
                l.version());
    }
}
