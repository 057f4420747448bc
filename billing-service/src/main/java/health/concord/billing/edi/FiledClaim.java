package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it stands in a file.
 *
 * @param number our number of the claim (CLM01)
 * @param facility institutional: first two digits of the type of bill; professional: place of service
 * @param frequency {@code 1} original, {@code 7} replacement, {@code 8} void
 * @param acceptsAssignment whether we take the payer's amount (CLM07)
 * @param benefitsAssigned whether the payer is to pay us rather than the subscriber (CLM08)
 * @param originalReference payer's number of the claim that is replaced or voided
 * @param diagnoses ICD-10-CM without the point, principal first
 * @param conditionCodes on an institutional claim
 * @param values on an institutional claim: amounts by NUBC value code
 * @param patientPaid on a professional claim: what the patient paid towards it before it was sent (AMT*F5)
 * @param patient null where the subscriber is the patient
 * @param others payers that answered before this one, in their order
 */
public record FiledClaim(
        String number,
        Subscriber subscriber,
        PayerName payer,
        @Nullable Patient patient,
        String facility,
        String frequency,
        boolean acceptsAssignment,
        boolean benefitsAssigned,
        @Nullable String originalReference,
        @Nullable String authorisation,
        @Nullable String note,
        List<String> diagnoses,
        List<String> conditionCodes,
        List<ValueCode> values,
        @Nullable Money patientPaid,
        Practitioner practitioner,
        List<FiledLine> lines,
        List<OtherPayer> others) {

    Money total() {
        return lines.stream().map(FiledLine::amount).reduce(Money.ZERO, Money::plus);
    }

    LocalDate from() {
        return lines.stream()
                .map(FiledLine::date)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDate to() {
        return lines.stream()
                .map(FiledLine::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
