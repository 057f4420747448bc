package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.util.List;

/** Claims on Medicare as second payer, with its own authorisation and what the patient paid. */
final class MedicareSecond {

    private MedicareSecond() {}

    /** The reason and the patient's money stand in value codes. */
    static FiledClaim institutional() {
        FiledClaim claim = SecondaryFiles.institutional();
        return with(
                claim,
                null,
                "MA",
                List.of(
                        new ValueCode("12", Money.ofCents(450_00)),
                        new ValueCode(ValueCode.PATIENT_PAID, Money.ofCents(20_00))),
                null);
    }

    /** The reason stands in SBR05, the patient's money in AMT. */
    static FiledClaim professional() {
        return with(SecondaryFiles.professional(), "12", "MB", List.of(), Money.ofCents(20_05));
    }

    private static FiledClaim with(
            FiledClaim claim, String reason, String indicator, List<ValueCode> values, Money patientPaid) {
        Subscriber told = claim.subscriber();
        return new FiledClaim(
                claim.number(),
                new Subscriber(
                        told.name(),
                        told.memberId(),
                        told.groupNumber(),
                        told.responsibility(),
                        reason,
                        indicator,
                        told.details()),
                claim.payer(),
                claim.patient(),
                claim.facility(),
                claim.frequency(),
                claim.acceptsAssignment(),
                claim.benefitsAssigned(),
                claim.originalReference(),
                "AUTH2ND",
                claim.note(),
                claim.diagnoses(),
                claim.conditionCodes(),
                values,
                patientPaid,
                claim.practitioner(),
                claim.lines(),
                claim.others());
    }
}
