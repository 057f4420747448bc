package health.concord.billing.report;

import java.time.LocalDate;

/**
 * How fast and how surely claims become money.
 *
 * @param receivableCents what payers owed at the end of the last day
 * @param daysInReceivablesTenths that, in days of the last ninety days' charges, in tenths
 * @param cleanClaims of those sent in the time, that were neither rejected nor denied, nor sent again
 * @param cleanClaimPercent whole per cent of those sent
 * @param deniedClaims of those answered, whose whole or part was denied
 */
public record RevenueCycleView(
        LocalDate from,
        LocalDate to,
        String currency,
        long receivableCents,
        long chargedLast90DaysCents,
        long daysInReceivablesTenths,
        long sentClaims,
        long cleanClaims,
        long cleanClaimPercent,
        long answeredClaims,
        long deniedClaims,
        long denialPercent) {}
