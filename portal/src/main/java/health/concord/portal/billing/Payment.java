package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Money a person paid. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Payment(
        UUID id, String method, long amountCents, long refundedCents, String state, String madeBy, Instant madeAt) {

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
        return refundedCents < amountCents && !state.equals("PENDING") && !state.equals("DECLINED");
    }
}
