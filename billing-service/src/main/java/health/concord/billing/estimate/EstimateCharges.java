package health.concord.billing.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What people were charged themselves for the time of an estimate, after the sliding scale; what insurance left to the
 * person is no part of it.
 */
@ApplicationScoped
class EstimateCharges {

    private static final String CHARGED = """
            SELECT CAST(e.id AS text),
                   coalesce((SELECT sum(CASE n.side WHEN 'DEBIT' THEN n.cents ELSE -n.cents END)
                               FROM journal_entry n
                               JOIN journal j ON j.id = n.journal
                               JOIN claim c ON c.id = j.claim
                              WHERE n.client = e.client AND n.account = 'AR_PATIENT' AND j.kind IN ('CHARGE', 'DISCOUNT')
                                AND c.week_of + 6 >= e.covers_from AND c.week_of <= e.covers_to), 0) AS charged
              FROM estimate e""";

    /** Of each person only the newest version stands; it alone is compared. */
    private static final String DISPUTABLE = "SELECT x.id FROM (" + CHARGED + "\n" + """
             WHERE e.site IN (:sites) AND e.id > :after
               AND NOT EXISTS (SELECT 1 FROM estimate l WHERE l.series = e.series AND l.number > e.number)) AS x (id, charged)
              JOIN estimate e ON e.id = CAST(x.id AS uuid)
             WHERE x.charged >= e.total_cents + :above
             ORDER BY e.id
             LIMIT :fetch""";

    @Inject
    EntityManager store;

    @SuppressWarnings("unchecked")
    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, Long> of(Collection<UUID> estimates) {
        if (estimates.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = store.createNativeQuery(CHARGED + " WHERE e.id IN (:ids)")
                .setParameter("ids", estimates)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> UUID.fromString((String) row[0]), row -> ((Number) row[1]).longValue()));
    }

    /** The estimates that charges have reached by as much as lets a person dispute the bill. */
    @SuppressWarnings("unchecked")
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> disputable(Collection<String> sites, UUID after, int fetch) {
        List<String> ids = store.createNativeQuery(DISPUTABLE, String.class)
                .setParameter("sites", sites)
                .setParameter("after", after)
                .setParameter("above", EstimateView.DISPUTE_CENTS)
                .setParameter("fetch", fetch)
                .getResultList();
        return ids.stream().map(UUID::fromString).toList();
    }
}
