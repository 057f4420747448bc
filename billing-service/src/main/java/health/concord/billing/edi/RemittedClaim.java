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
 * @param forwardedTo name of the payer that this one passed the claim on to (NM1*TT), where it says so
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
        int position,
        @Nullable String forwardedTo) {

    private static final String REVERSAL = "22";
    /** Processed as primary, secondary or tertiary, and forwarded to additional payers. */
    private static final List<String> FORWARDED = List.of("19", "20", "21");

    /** Whether the payer passed the claim on to the next by itself (crossover). */
    public boolean wasForwarded() {
        return FORWARDED.contains(status) || forwardedTo != null;
    }

    /** As whose turn the payer took it, from 1, by its status; 0 where the status does not say. */
    public int place() {
        return switch (status) {
            case "1", "19" -> 1;
            case "2", "20" -> 2;
            case "3", "21" -> 3;
            default -> 0;
        };
    }

    public boolean isReversal() {
        return status.equals(REVERSAL);
    }

    /** Those of the claim and of its lines; an adjustment stands at one level only. */
    public List<Adjustment> allAdjustments() {
        return Stream.concat(adjustments.stream(), lines.stream().flatMap(line -> line.adjustments().stream()))
                .toList();
    }
}
