package health.concord.billing.sliding;

import java.time.LocalDate;
import java.util.UUID;

/** An assessment on the wire. */
public record FeeAssessmentView(
        UUID id,
        UUID client,
        int household,
        long incomeCents,
        String guideline,
        long guidelineCents,
        int discountPercent,
        LocalDate validFrom,
        LocalDate validTo,
        String assessedBy) {

    static FeeAssessmentView of(FeeAssessment one) {
        return new FeeAssessmentView(
                one.id(),
                one.client(),
                one.household(),
                one.incomeCents(),
                one.guideline(),
                one.guidelineCents(),
                one.discountPercent(),
                one.validFrom(),
                one.validTo(),
                one.assessedBy());
    }
}
