package health.concord.billing.claim;

import health.concord.billing.rule.BillingRules;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One client's whole weeks at one site.
 *
 * @param from a Monday
 * @param to a Sunday
 */
record Period(UUID client, String site, LocalDate from, LocalDate to) {

    private static final int DAYS_TO_SUNDAY = 6;

    /** The weeks that these days lie in: payers' rules are about weeks, so a week is billed whole. */
    static Period around(UUID client, String site, LocalDate from, LocalDate to) {
        return new Period(
                client, site, BillingRules.weekOf(from), BillingRules.weekOf(to).plusDays(DAYS_TO_SUNDAY));
    }

    boolean isInside(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
