package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a payer answered about one claim (CLP).
 *
 * @param ordinal its place in the payment, from 1
 * @param number our number of the claim (CLP01)
 * @param status CLP02, for example {@code 1} primary, {@code 2} secondary, {@code 4} denied, {@code 22} reversal
 * @param payerControl the payer's own number of it (CLP07); what a replacement names as the original
 * @param memberId of the patient (NM1*QC), by which a claim is looked for whose number the payer lost
 * @param position of the CLP segment
 */
public record RemittedClaim(
        int ordinal,
        String number,
        String status,
        Money charged,
        Money paid,
        Money patientShare,
        @Nullable String payerControl,
        @Nullable String memberId,
        @Nullable LocalDate from,
        List<Adjustment> adjustments,
        List<String> remarks,
        List<RemittedLine> lines,
        int position) {

    private static final String REVERSAL = "22";

    public boolean isReversal() {
        return status.equals(REVERSAL);
    }

    /** Those of the claim and of its lines; an adjustment stands at one level only. */
    public List<Adjustment> allAdjustments() {
        return Stream.concat(adjustments.stream(), lines.stream().flatMap(line -> line.adjustments().stream()))
                .toList();
    }
}
