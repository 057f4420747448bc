package health.concord.matching.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests with what became of them, in one query over a window of time. */
@ApplicationScoped
class FairnessRepository {

    @Inject
    EntityManager entities;

    /**
     * @param since when a place was first asked for
     * @param acceptedAt when its placement was accepted; null when it has none that stands
     * @param declinedAt when what was found was declined; null when it was not
     */
    record Line(
            String snapshot,
            @Nullable String payer,
            String status,
            Instant since,
            @Nullable Instant acceptedAt,
            @Nullable Instant declinedAt) {}

    @SuppressWarnings("unchecked")
    List<Line> askedAt(String site, Instant from, Instant to, int most) {
        List<Object[]> rows = entities.createNativeQuery("SELECT r.snapshot,"
                        + " CAST(made.situation AS jsonb) #>> '{units,payer}', r.status, r.first_asked_at,"
                        + " (SELECT max(c.changed_at) FROM placement p JOIN placement_change c ON c.placement = p.id"
                        + " WHERE p.id = r.placement AND c.to_state = 'ACCEPTED'"
                        + " AND p.state IN ('ACCEPTED', 'HOLDING', 'ENROLLING', 'CONFIRMED', 'ENDED')),"
                        + " (SELECT max(c.changed_at) FROM placement_change c"
                        + " WHERE c.placement = r.placement AND c.to_state = 'DECLINED')"
                        + " FROM placement_request r LEFT JOIN recommendation made ON made.id = r.recommendation"
                        + " WHERE r.site = ?1 AND r.first_asked_at >= ?2 AND r.first_asked_at < ?3 AND r.status <> 'SUPERSEDED'"
                        + " ORDER BY r.id LIMIT ?4")
                .setParameter(1, site)
                .setParameter(2, from)
                .setParameter(3, to)
                .setParameter(4, most)
                .getResultList();
        return rows.stream()
                .map(row -> new Line(
                        (String) row[0], (String) row[1], (String) row[2], (Instant) row[3], (Instant) row[4], (Instant)
                                row[5]))
                .toList();
    }
}
