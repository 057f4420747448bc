package health.concord.intake.stay;

import health.concord.intake.episode.Program;
import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes a client in again after a discharge.
 *
 * @param program the earlier one where left out
 * @param on first day; today where left out
 */
public record Readmit(
        @NotNull @Passage @Size(max = 2000) String reason,
        @Nullable Program program,
        @Nullable LocalDate on) {}
