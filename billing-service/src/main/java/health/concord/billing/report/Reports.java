package health.concord.billing.report;

import health.concord.billing.money.Money;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reckons the figures from claims, their history and the ledger; nothing is kept. */
@ApplicationScoped
class Reports {

    private static final int QUARTER = 90;
    private static final long MINUTES_PER_HOUR = 60;
    private static final String SESSIONS = """
            SELECT CAST(l.id AS text), l.amount_cents,
                   coalesce((SELECT CAST(sum(CASE e.side WHEN 'DEBIT' THEN e.cents ELSE -e.cents END) AS bigint)
                               FROM journal_entry e
                              WHERE e.claim = l.claim AND e.account IN ('CASH', 'UNAPPLIED')), 0),
                   c.total_cents, s.program, s.kind, s.model, s.minutes_present
              FROM delivered_service s
              JOIN service_outcome o ON o.service = s.id
              JOIN claim_line l ON l.id = o.line
              JOIN claim c ON c.id = l.claim
             WHERE s.site IN (:sites) AND s.service_date BETWEEN :from AND :to
               AND c.state NOT IN ('DRAFT', 'HELD', 'READY', 'VOIDED', 'REPLACED')
             ORDER BY l.id, s.id""";

    @Inject
    EntityManager store;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Transactional
    RevenueCycleView revenueCycle(@Nullable String site, LocalDate from, LocalDate to) {
        List<String> of = sites(site, from, to);
        audit.record("report.read", "report", null, Map.of("report", "revenue-cycle"));
        long owed = number(
                "SELECT coalesce(sum(CASE side WHEN 'DEBIT' THEN cents ELSE -cents END), 0) FROM journal_entry"
                        + " WHERE site IN (:sites) AND account = 'AR_PAYER'",
                of,
                null,
                null);
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

    private long number(String sql, List<String> of, @Nullable LocalDate from, @Nullable LocalDate to) {
        Query query = store.createNativeQuery(sql).setParameter("sites", of);
        if (from != null) {
            query.setParameter("from", from).setParameter("to", to);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    private record Session(String of, long minutes) {}

    private record LineMoney(long charged, long collected, List<Session> sessions) {}

    @Transactional
    RevenueView revenue(@Nullable String site, LocalDate from, LocalDate to, RevenueView.By by) {
        List<String> of = sites(site, from, to);
        audit.record("report.read", "report", null, Map.of("report", "revenue", "by", by));
        Map<String, long[]> sums = new TreeMap<>();
        for (LineMoney line : lines(of, from, to, by).values()) {
            List<Long> minutes = line.sessions().stream().map(Session::minutes).toList();
            long[] charged = Shares.of(line.charged(), minutes);
            long[] collected = Shares.of(line.collected(), minutes);
            for (int i = 0; i < charged.length; i++) {
                Session session = line.sessions().get(i);
                long[] sum = sums.computeIfAbsent(session.of(), name -> new long[4]);
                sum[0]++;
                sum[1] += session.minutes();
                sum[2] += charged[i];
                sum[3] += collected[i];
            }
        }
        List<RevenueView.Row> rows = sums.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        return new RevenueView(from, to, Money.CURRENCY, by, rows);
    }

    @SuppressWarnings("unchecked")
    private Map<String, LineMoney> lines(List<String> of, LocalDate from, LocalDate to, RevenueView.By by) {
        List<Object[]> rows = store.createNativeQuery(SESSIONS)
                .setParameter("sites", of)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        Map<String, LineMoney> lines = new LinkedHashMap<>();
        for (Object[] row : rows) {
            long amount = ((Number) row[1]).longValue();
            long total = ((Number) row[3]).longValue();
            // What came in for a claim is its lines' by their charges; halves of a cent go up.
            long collected = total == 0 ? 0 : Math.round((double) ((Number) row[2]).longValue() * amount / total);
            lines.computeIfAbsent((String) row[0], id -> new LineMoney(amount, collected, new ArrayList<>()))
                    .sessions()
                    .add(new Session(name(row, by), ((Number) row[7]).longValue()));
        }
        return lines;
    }

    private static String name(Object[] row, RevenueView.By by) {
        if (by == RevenueView.By.PROGRAM) {
            return (String) row[4];
        }
        boolean group = "GROUP".equals(row[5]);
        return !group ? "INDIVIDUAL" : row[6] == null ? "GROUP" : (String) row[6];
    }

    private static RevenueView.Row row(String of, long[] sum) {
        return new RevenueView.Row(
                of, sum[0], sum[1], sum[2], sum[3], perHour(sum[2], sum[1]), perHour(sum[3], sum[1]));
    }

    private static long perHour(long cents, long minutes) {
        return minutes == 0 ? 0 : Math.round((double) cents * MINUTES_PER_HOUR / minutes);
    }

    private List<String> sites(@Nullable String site, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Problems.invalid("to", "is before from");
        }
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
            return List.of(site);
        }
        return sites.all().stream().map(Site::code).filter(caller::maySee).toList();
    }
}
