package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** How well money comes in. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RevenueCycle(
        LocalDate from,
        LocalDate to,
        long receivableCents,
        long chargedLast90DaysCents,
        long daysInReceivablesTenths,
        long sentClaims,
        long cleanClaims,
        long cleanClaimPercent,
        long answeredClaims,
        long deniedClaims,
        long denialPercent) {

    public String receivable() {
        return Dollars.of(receivableCents);
    }

    public String daysInReceivables() {
        return daysInReceivablesTenths / 10 + "." + daysInReceivablesTenths % 10;
    }
}
