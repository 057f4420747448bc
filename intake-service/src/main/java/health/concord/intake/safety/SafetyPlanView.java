package health.concord.intake.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A client's safety plan as it was recorded; the revision is the ETag. */
public record SafetyPlanView(
        UUID client,
        int revision,
        LocalDate madeOn,
        boolean withClient,
        SafetyPlanSteps steps,
        Instant recordedAt,
        String recordedBy) {

    static SafetyPlanView of(SafetyPlanRevision r) {
        return new SafetyPlanView(
                r.clientId(), r.revision(), r.madeOn(), r.withClient(), r.steps(), r.recordedAt(), r.recordedBy());
    }
}
