package health.concord.billing.review;

import health.concord.billing.client.Clients;
import health.concord.billing.policy.PayerPolicies;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.VisibleSites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** How authorisations are used up, and what must be asked for in time. Reckoned from the lines each time. */
@ApplicationScoped
class Reviews {

    private static final int NOTICE_DAYS = 14;
    private static final String DRAWN = """
            SELECT CAST(a.id AS text), CAST(a.client AS text), a.number, a.service, a.units, a.valid_from, a.valid_to,
                   coalesce(sum(d.units) FILTER (WHERE c.state NOT IN ('DRAFT', 'HELD', 'READY')), 0),
                   coalesce(sum(d.units) FILTER (WHERE c.state IN ('DRAFT', 'HELD', 'READY')), 0),
                   coalesce(sum(d.units) FILTER (WHERE d.service_date > :since), 0)
              FROM authorisation a
              JOIN client k ON k.id = a.client
              LEFT JOIN authorisation_draw d ON d.authorisation = a.id
              LEFT JOIN claim_line l ON l.id = d.line
              LEFT JOIN claim c ON c.id = l.claim
             WHERE k.site IN (:sites) AND %s
             GROUP BY a.id
             ORDER BY a.valid_to, a.id""";
    private static final String CERTIFIED = """
            SELECT CAST(e.id AS text), CAST(e.client AS text), CAST(v.payer AS text), max(k.certified_on)
              FROM episode e
              JOIN episode_certification k ON k.episode = e.id
              JOIN coverage v ON v.client = e.client AND v.effective_from <= :today
                             AND (v.effective_to IS NULL OR v.effective_to >= :today)
             WHERE e.closed_on IS NULL AND e.site IN (:sites) AND v.payer IN (:payers)
             GROUP BY e.id, v.payer""";

    @Inject
    EntityManager store;

    @Inject
    PayerPolicies policies;

    @Inject
    Clients clients;

    @Inject
    VisibleSites visibleSites;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    BurnDown burnDown(UUID authorisation) {
        BurnDown found = burnDowns("a.id = CAST('" + authorisation + "' AS uuid)").stream()
                .findFirst()
                .orElseThrow(Problems::notFound);
        clients.get(found.client());
        audit.record("authorisation.read", "authorisation", authorisation, Map.of("client", found.client()));
        return found;
    }

    /** What is due by that day, most urgent first. */
    @Transactional
    List<ReviewTask> tasks(LocalDate dueBy) {
        audit.record("review-tasks.read", "authorisation", null, Map.of());
        List<ReviewTask> tasks = new ArrayList<>();
        burnDowns("a.valid_to >= :today AND NOT EXISTS (SELECT 1 FROM authorisation n WHERE n.client = a.client"
                        + " AND n.service = a.service AND n.payer = a.payer AND n.valid_to > a.valid_to)")
                .stream()
                .filter(one -> !one.reviewDueOn().isAfter(dueBy))
                .map(one -> new ReviewTask(
                        ReviewTask.Kind.CONCURRENT_REVIEW,
                        one.client(),
                        one.authorisation(),
                        one.reviewDueOn(),
                        one.left() + " of " + one.units() + " units of " + one.service() + " are left, until "
                                + one.until()))
                .forEach(tasks::add);
        tasks.addAll(recertifications(dueBy));
        tasks.sort(Comparator.comparing(ReviewTask::dueOn).thenComparing(ReviewTask::about));
        return tasks;
    }

    @SuppressWarnings("unchecked")
    private List<BurnDown> burnDowns(String which) {
        LocalDate today = today();
        var query = store.createNativeQuery(DRAWN.formatted(which))
                .setParameter("since", today.minusDays(BurnDown.WINDOW_DAYS))
                .setParameter("sites", visibleSites.all());
        if (which.contains(":today")) {
            query.setParameter("today", today);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> BurnDown.of(
                        UUID.fromString((String) row[0]),
                        UUID.fromString((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).intValue(),
                        (LocalDate) row[5],
                        (LocalDate) row[6],
                        new BurnDown.Drawn(
                                ((Number) row[7]).intValue(),
                                ((Number) row[8]).intValue(),
                                ((Number) row[9]).intValue()),
                        today))
                .toList();
    }

    /** Of people whose payer wants certification again and again (42 CFR 424.24(d)). */
    @SuppressWarnings("unchecked")
    private List<ReviewTask> recertifications(LocalDate dueBy) {
        LocalDate today = today();
        Map<UUID, Integer> cadence = policies.certifying(today);
        if (cadence.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = store.createNativeQuery(CERTIFIED)
                .setParameter("today", today)
                .setParameter("sites", visibleSites.all())
                .setParameter("payers", Set.copyOf(cadence.keySet()))
                .getResultList();
        List<ReviewTask> tasks = new ArrayList<>();
        for (Object[] row : rows) {
            LocalDate ends = ((LocalDate) row[3])
                    .plusDays(Objects.requireNonNull(cadence.get(UUID.fromString((String) row[2]))));
            LocalDate due = ends.minusDays(NOTICE_DAYS);
            if (!due.isAfter(dueBy)) {
                tasks.add(new ReviewTask(
                        ReviewTask.Kind.RECERTIFICATION,
                        UUID.fromString((String) row[1]),
                        UUID.fromString((String) row[0]),
                        due,
                        "Certified on " + row[3] + ", good until " + ends));
            }
        }
        return tasks;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
