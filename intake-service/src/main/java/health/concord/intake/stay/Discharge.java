package health.concord.intake.stay;

import health.concord.intake.episode.CloseReason;
import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Ends an episode with a summary.
 *
 * @param on last day; today where left out
 * @param course what happened during the stay
 * @param condition how the client leaves
 * @param aftercare what was arranged, and with whom
 */
public record Discharge(
        @NotNull CloseReason reason,
        @Nullable LocalDate on,
        @NotNull @Passage @Size(max = 8000) String course,
        @NotNull @Passage @Size(max = 4000) String condition,
        @NotNull @Passage @Size(max = 4000) String aftercare) {}
