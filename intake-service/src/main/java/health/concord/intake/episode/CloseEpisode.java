package health.concord.intake.episode;

import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Ends an episode.
 *
 * @param on last day at the site; today where it is left out
 */
public record CloseEpisode(
        @NotNull CloseReason reason,
        @NotNull @Passage @Size(max = 2000) String note,
        @Nullable LocalDate on) {}
