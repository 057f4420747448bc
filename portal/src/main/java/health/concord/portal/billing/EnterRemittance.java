package health.concord.portal.billing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A payment from paper, with what an 835 would say. */
public record EnterRemittance(
        String site,
        @Nullable String payerName,
        @Nullable String payerTin,
        @Nullable String trace,
        @Nullable String paidOn,
        @Nullable Long amountCents,
        @Nullable String method,
        List<ToClaim> claims,
        List<KeptBack> providerAdjustments) {

    /** What it says to one claim. */
    public record ToClaim(
            @Nullable String number,
            @Nullable String status,
            @Nullable Long chargedCents,
            @Nullable Long paidCents,
            @Nullable String payerControl,
            List<Taken> adjustments,
            List<ToLine> lines) {}

    /** What it says to one service. */
    public record ToLine(String code, String date, Long chargedCents, Long paidCents, List<Taken> adjustments) {}

    /** What was taken off, and why. */
    public record Taken(String group, String reason, Long amountCents) {}

    /** What was kept back of the payment as a whole; below nought where it was added. */
    public record KeptBack(String reason, @Nullable String reference, Long amountCents) {}
}
