package health.concord.billing.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shares what claims charged and brought in among the sessions they are about. */
@ApplicationScoped
class RevenueSums {

    private static final long MINUTES_PER_HOUR = 60;

    /** What came in for a line's claim is that of the claims on further payers too, which ask for the same lines. */
    private static final String SESSIONS = """
            SELECT CAST(l.id AS text), l.amount_cents,
                   coalesce((SELECT CAST(sum(CASE e.side WHEN 'DEBIT' THEN e.cents ELSE -e.cents END) AS bigint)
                               FROM journal_entry e
                              WHERE e.account IN ('CASH', 'UNAPPLIED')
                                AND e.claim IN (SELECT l.claim
                                                UNION ALL SELECT n.id FROM claim n WHERE n.remainder_of = l.claim
                                                UNION ALL SELECT t.id FROM claim t
                                                            JOIN claim n ON n.id = t.remainder_of
                                                           WHERE n.remainder_of = l.claim)), 0),
                   c.total_cents, s.program, s.kind, s.model, s.minutes_present,
                   CAST(s.group_id AS text), s.group_title
              FROM delivered_service s
              JOIN service_outcome o ON o.service = s.id
              JOIN claim_line l ON l.id = o.line
              JOIN claim c ON c.id = l.claim
             WHERE s.site IN (:sites) AND s.service_date BETWEEN :from AND :to
               AND c.state NOT IN ('DRAFT', 'HELD', 'READY', 'VOIDED', 'REPLACED')
             ORDER BY l.id, s.starts_at, s.id""";

    private record Session(String of, @Nullable String title, long minutes) {}

    private record LineMoney(long charged, long collected, List<Session> sessions) {}

    private static final class Sum {

        private @Nullable String title;
        private long sessions;
        private long minutes;
        private long charged;
        private long collected;

        RevenueView.Row row(String of) {
            return new RevenueView.Row(
                    of, title, sessions, minutes, charged, collected, perHour(charged), perHour(collected));
        }

        private long perHour(long cents) {
            return minutes == 0 ? 0 : Math.round((double) cents * MINUTES_PER_HOUR / minutes);
        }
    }

    @Inject
    EntityManager store;

    List<RevenueView.Row> rows(List<String> sites, LocalDate from, LocalDate to, RevenueView.By by) {
        Map<String, Sum> sums = new TreeMap<>();
        for (LineMoney line : lines(sites, from, to, by).values()) {
            List<Long> minutes = line.sessions().stream().map(Session::minutes).toList();
            long[] charged = Shares.of(line.charged(), minutes);
            long[] collected = Shares.of(line.collected(), minutes);
            for (int i = 0; i < charged.length; i++) {
                Session session = line.sessions().get(i);
                Sum sum = sums.computeIfAbsent(session.of(), name -> new Sum());
                sum.title = session.title() == null ? sum.title : session.title();
                sum.sessions++;
                sum.minutes += session.minutes();
                sum.charged += charged[i];
                sum.collected += collected[i];
            }
        }
        return sums.entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, LineMoney> lines(List<String> sites, LocalDate from, LocalDate to, RevenueView.By by) {
        List<Object[]> rows = store.createNativeQuery(SESSIONS)
                .setParameter("sites", sites)
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
                    .add(session(row, by));
        }
        return lines;
    }

    private static Session session(Object[] row, RevenueView.By by) {
        long minutes = ((Number) row[7]).longValue();
        if (by == RevenueView.By.PROGRAM) {
            return new Session((String) row[4], null, minutes);
        }
        if (!"GROUP".equals(row[5])) {
            return new Session("INDIVIDUAL", null, minutes);
        }
        if (by == RevenueView.By.GROUP && row[8] != null) {
            return new Session((String) row[8], (String) row[9], minutes);
        }
        return new Session(row[6] == null ? "GROUP" : (String) row[6], null, minutes);
    }
}
