package health.concord.matching.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All open requests of a site, and everybody seated in its groups, each in one query. */
@ApplicationScoped
class WaitingRepository {

    @Inject
    EntityManager entities;

    /** Waiting {@code since}; {@code units} as they were when the present recommendation was made. */
    record Line(
            UUID request,
            UUID client,
            @Nullable String label,
            Instant since,
            String snapshot,
            @Nullable String units,
            @Nullable Instant askedAnew) {}

    record Seat(UUID group, String snapshot) {}

    /** The newest request of an episode; {@code parts} of the week it has, null when it has none. */
    record Claim(Line line, @Nullable String parts) {}

    private static final String LINE = "r.id, r.client, r.client_label, r.first_asked_at, r.snapshot,"
            + " CAST(CAST(made.situation AS jsonb) -> 'units' AS text),"
            + " CASE WHEN r.asked_at > r.first_asked_at THEN r.asked_at END";

    /** To whom a seat is offered they are spoken for, until they answer. */
    private static final String NOT_SPOKEN_FOR =
            " AND NOT EXISTS (SELECT 1 FROM seat_offer o WHERE o.request = r.id AND o.state = 'OFFERED')";

    @SuppressWarnings("unchecked")
    List<Line> at(String site) {
        List<Object[]> rows = entities.createNativeQuery("SELECT " + LINE
                        + " FROM placement_request r LEFT JOIN recommendation made ON made.id = r.recommendation"
                        + " WHERE r.site = ?1 AND r.status IN ('WAITING_FOR_OPENINGS', 'HELD', 'RECOMMENDED')"
                        + NOT_SPOKEN_FOR
                        + " ORDER BY r.id")
                .setParameter(1, site)
                .getResultList();
        return rows.stream().map(WaitingRepository::line).toList();
    }

    @SuppressWarnings("unchecked")
    List<Claim> ofEpisodes(String site, Collection<UUID> episodes) {
        List<Object[]> rows = entities.createNativeQuery("SELECT DISTINCT ON (r.episode) " + LINE
                        + ", (SELECT CAST(p.parts AS text) FROM placement p WHERE p.episode = r.episode"
                        + " AND p.state IN ('ACCEPTED', 'HOLDING', 'ENROLLING', 'CONFIRMED') ORDER BY p.id DESC LIMIT 1)"
                        + " FROM placement_request r LEFT JOIN recommendation made ON made.id = r.recommendation"
                        + " WHERE r.site = ?1 AND r.episode = ANY(?2) AND r.status <> 'SUPERSEDED'"
                        + NOT_SPOKEN_FOR
                        + " ORDER BY r.episode, r.id DESC")
                .setParameter(1, site)
                .setParameter(2, episodes.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(row -> new Claim(line(row), (String) row[7])).toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (Instant) row[3],
                (String) row[4],
                (String) row[5],
                (Instant) row[6]);
    }

    @SuppressWarnings("unchecked")
    List<Seat> seatedAt(String site) {
        List<Object[]> rows = entities.createNativeQuery("SELECT g.group_id, r.snapshot FROM placement p"
                        + " JOIN placement_group g ON g.placement = p.id JOIN placement_request r ON r.id = p.request"
                        + " WHERE p.site = ?1 AND p.state IN ('ACCEPTED', 'HOLDING', 'ENROLLING', 'CONFIRMED')"
                        + " ORDER BY g.group_id, p.id")
                .setParameter(1, site)
                .getResultList();
        return rows.stream()
                .map(row -> new Seat((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** The openings that a recommendation of the site was last made from; null before the first. */
    @Nullable
    String lastOpenings(String site) {
        var rows = entities.createNativeQuery("SELECT CAST(CAST(coalesce(site.document, made.situation) AS jsonb)"
                        + " -> 'openings' AS text)"
                        + " FROM recommendation made JOIN placement_request r ON r.id = made.request"
                        + " LEFT JOIN site_inputs site ON site.hash = made.site_inputs"
                        + " WHERE r.site = ?1 ORDER BY made.id DESC LIMIT 1")
                .setParameter(1, site)
                .getResultList();
        return rows.isEmpty() ? null : (String) rows.getFirst();
    }
}
