package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Money a person paid.
 *
 * @param refundingCents what is on its way back to them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Payment(
        UUID id,
        String method,
        long amountCents,
        long refundedCents,
        long refundingCents,
        String state,
        String madeBy,
        Instant madeAt) {

    public String amount() {
        return Dollars.of(amountCents);
    }

    public String refunded() {
        return refundedCents == 0 ? "" : Dollars.of(refundedCents);
    }

    public String words() {
        return TrialBalance.words(method) + ", " + TrialBalance.words(state).toLowerCase(Locale.ROOT);
    }

    public boolean isRefundable() {
        return refundedCents + refundingCents < amountCents && !state.equals("PENDING") && !state.equals("DECLINED");
    }
}
