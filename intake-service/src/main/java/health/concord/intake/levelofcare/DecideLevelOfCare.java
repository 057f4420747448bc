package health.concord.intake.levelofcare;

import health.concord.intake.text.Line;
import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clinician's decision on the level of care.
 *
 * @param discrepancyReason needed where the decision differs from the suggestion
 * @param certifiedOn day on which a physician certified the need, where the payer asks for that
 */
public record DecideLevelOfCare(
        @NotNull @Line @Size(max = 10) String level,
        @Passage @Size(max = 2000) @Nullable String discrepancyReason,
        @Nullable LocalDate certifiedOn) {}
