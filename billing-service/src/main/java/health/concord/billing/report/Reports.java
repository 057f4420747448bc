package health.concord.billing.report;

import health.concord.billing.money.Money;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reckons the figures from claims, their history and the ledger; nothing is kept. */
@ApplicationScoped
class Reports {

    private static final int QUARTER = 90;

    @Inject
    EntityManager store;

    @Inject
    RevenueSums revenue;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    VisibleSites visibleSites;

    @Inject
    Audit audit;

    @Transactional
    RevenueCycleView revenueCycle(@Nullable String site, LocalDate from, LocalDate to) {
        List<String> of = sites(site, from, to);
        audit.record("report.read", "report", null, Map.of("report", "revenue-cycle"));
        long owed = number(
                "SELECT coalesce(sum(CASE e.side WHEN 'DEBIT' THEN e.cents ELSE -e.cents END), 0)"
                        + " FROM journal_entry e JOIN journal j ON j.id = e.journal"
                        + " WHERE e.site IN (:sites) AND e.account = 'AR_PAYER' AND j.occurred_on BETWEEN :from AND :to",
                of,
                LocalDate.EPOCH,
                to);
        long charged = number(
                "SELECT coalesce(sum(CASE e.side WHEN 'CREDIT' THEN e.cents ELSE -e.cents END), 0)"
                        + " FROM journal_entry e JOIN journal j ON j.id = e.journal"
                        + " WHERE e.site IN (:sites) AND e.account = 'REVENUE' AND j.occurred_on BETWEEN :from AND :to",
                of,
                to.minusDays(QUARTER - 1L),
                to);
        String sent = "SELECT count(DISTINCT c.id) FROM claim c JOIN claim_history h ON h.claim = c.id"
                + " WHERE c.site IN (:sites) AND h.to_state = 'SENT' AND CAST(h.at AS date) BETWEEN :from AND :to";
        long sentClaims = number(sent, of, from, to);
        long clean = number(
                sent
                        + " AND c.submissions = 1 AND NOT EXISTS (SELECT 1 FROM claim_history b WHERE b.claim = c.id"
                        + " AND b.to_state IN ('REJECTED', 'DENIED', 'PARTLY_PAID', 'REPLACED', 'VOIDED'))",
                of,
                from,
                to);
        String answered = "SELECT count(DISTINCT c.id) FROM claim c JOIN claim_history h ON h.claim = c.id"
                + " WHERE c.site IN (:sites) AND CAST(h.at AS date) BETWEEN :from AND :to AND h.to_state IN ";
        long answeredClaims = number(answered + "('PAID', 'PARTLY_PAID', 'DENIED')", of, from, to);
        long denied = number(answered + "('PARTLY_PAID', 'DENIED')", of, from, to);
        return new RevenueCycleView(
                from,
                to,
                Money.CURRENCY,
                owed,
                charged,
                charged <= 0 ? 0 : Math.round(10.0 * QUARTER * owed / charged),
                sentClaims,
                clean,
                percent(clean, sentClaims),
                answeredClaims,
                denied,
                percent(denied, answeredClaims));
    }

    private static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }

    private long number(String sql, List<String> of, LocalDate from, LocalDate to) {
        Object found = store.createNativeQuery(sql)
                .setParameter("sites", of)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        return ((Number) found).longValue();
    }

    @Transactional
    RevenueView revenue(@Nullable String site, LocalDate from, LocalDate to, RevenueView.By by) {
        List<String> of = sites(site, from, to);
        audit.record("report.read", "report", null, Map.of("report", "revenue", "by", by));
        return new RevenueView(from, to, Money.CURRENCY, by, revenue.rows(of, from, to, by));
    }

    private List<String> sites(@Nullable String site, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Problems.invalid("to", "is before from");
        }
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
            return List.of(site);
        }
        return visibleSites.all();
    }
}
