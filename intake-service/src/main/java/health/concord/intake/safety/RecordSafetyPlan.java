package health.concord.intake.safety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Records a safety plan, whole.
 *
 * @param madeOn day on which it was made or gone through again
 * @param withClient whether it was made together with the client
 */
public record RecordSafetyPlan(
        @NotNull LocalDate madeOn,
        @NotNull Boolean withClient,
        @NotNull @Valid SafetyPlanSteps steps) {}
