package health.concord.billing.denial;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.money.Money;
import health.concord.billing.remittance.AdjustmentReasons;
import health.concord.billing.rule.HoldCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A denial on the wire.
 *
 * @param label of the reason, in our own words
 * @param deadline last day for an appeal
 * @param preventedBy the hold or check that would have kept it from happening: the one that a person let go, if there was
 *     one, else the one that is usual for the reason
 * @param waivedHold the hold that foretold it and that a person let go; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DenialView(
        UUID id,
        UUID claim,
        @Nullable UUID line,
        String site,
        UUID client,
        @Nullable UUID payer,
        UUID remittance,
        String reason,
        String label,
        String category,
        List<String> remarks,
        long amountCents,
        String currency,
        LocalDate deniedOn,
        LocalDate deadline,
        DenialState state,
        @Nullable String preventedBy,
        long version,
        @Nullable HoldCode waivedHold) {

    static DenialView of(Denial denial, AdjustmentReasons.Reason reason) {
        return new DenialView(
                denial.id(),
                denial.claim(),
                denial.line(),
                denial.site(),
                denial.client(),
                denial.payer(),
                denial.remittance(),
                denial.reason(),
                reason.label(),
                denial.category(),
                denial.remarks(),
                denial.cents(),
                Money.CURRENCY,
                denial.deniedOn(),
                denial.deadline(),
                denial.state(),
                denial.waivedHold() == null
                        ? reason.preventedBy()
                        : denial.waivedHold().name(),
                denial.version(),
                denial.waivedHold());
    }
}
