package health.concord.billing.denial;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.money.Money;
import health.concord.billing.remittance.AdjustmentReasons;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why payers did not pay in a time, most money first, and what would have prevented it. */
public record DenialRates(
        LocalDate from, LocalDate to, String currency, long count, long amountCents, List<Cause> causes) {

    /**
     * One reason.
     *
     * @param shareOfAmountPercent of all that was denied, whole per cent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cause(
            String reason,
            String label,
            String category,
            long count,
            long amountCents,
            long shareOfAmountPercent,
            @Nullable String preventedBy) {}

    static DenialRates of(LocalDate from, LocalDate to, List<DenialRepository.Sum> sums, AdjustmentReasons reasons) {
        long all = sums.stream().mapToLong(DenialRepository.Sum::cents).sum();
        return new DenialRates(
                from,
                to,
                Money.CURRENCY,
                sums.stream().mapToLong(DenialRepository.Sum::count).sum(),
                all,
                sums.stream().map(sum -> cause(sum, all, reasons)).toList());
    }

    private static Cause cause(DenialRepository.Sum sum, long all, AdjustmentReasons reasons) {
        String[] parts = sum.reason().split("-");
        AdjustmentReasons.Reason reason = reasons.of(parts[0], parts[1]);
        return new Cause(
                sum.reason(),
                reason.label(),
                sum.category(),
                sum.count(),
                sum.cents(),
                all == 0 ? 0 : Math.round(100.0 * sum.cents() / all),
                reason.preventedBy());
    }
}
