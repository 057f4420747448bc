package health.concord.intake.plan;

import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A review of the plan. */
public record ReviewPlan(
        @NotNull LocalDate on,
        @NotNull Course course,
        @Passage @Size(max = 4000) @Nullable String note) {}
