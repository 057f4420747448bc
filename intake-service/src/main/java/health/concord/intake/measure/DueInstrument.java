package health.concord.intake.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When an instrument is to be answered next in an episode.
 *
 * @param last day of the last answer; absent before the first
 * @param overdueDays 0 where it is not overdue
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DueInstrument(
        UUID episode,
        UUID client,
        String clientLabel,
        String instrument,
        @Nullable LocalDate last,
        LocalDate dueOn,
        long overdueDays) {}
