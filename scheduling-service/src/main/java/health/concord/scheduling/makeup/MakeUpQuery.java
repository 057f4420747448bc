package health.concord.scheduling.makeup;

import health.concord.scheduling.booking.Session;
import health.concord.scheduling.series.GroupSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Sessions of groups that are not closed, with a seat that nobody has or is kept, in which the client is free. */
@ApplicationScoped
class MakeUpQuery {

    private static final int MOST = 40;

    /** As it is counted where a guest is given a seat: who gave up the seat from a later day on still comes. */
    private static final String TAKEN = "greatest(g.seats.taken + g.seats.held + (select count(e) from Engagement e"
            + " where e.session = s.id and e.kind = CLIENT and e.seat is null),"
            + " (select count(c) from Engagement c where c.session = s.id and c.kind = CLIENT and c.state = BOOKED))";

    @Inject
    EntityManager store;

    /** @param taken seats of members and those kept, and of guests of this date */
    record Found(Session session, GroupSeries series, long taken) {}

    List<Found> find(String site, Collection<UUID> client, Instant from, Instant to) {
        return store.createQuery(
                        "select s, g, " + TAKEN
                                + " from Session s join GroupSeries g on g.id = s.series"
                                + " where s.site = :site and s.standing.state = SCHEDULED and s.startsAt > :from"
                                + " and s.startsAt < :to and g.membership <> CLOSED"
                                + " and " + TAKEN + " < g.seats.capacity"
                                + " and not exists (select 1 from Engagement b where b.resource in :client"
                                + " and b.startsAt < s.endsAt and b.endsAt > s.startsAt)"
                                + " and not exists (select 1 from BlockedTime t where t.resource in :client"
                                + " and t.startsAt < s.endsAt and t.endsAt > s.startsAt)"
                                + " order by s.startsAt, s.id",
                        Object[].class)
                .setParameter("site", site)
                .setParameter("client", client)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Found((Session) row[0], (GroupSeries) row[1], ((Number) row[2]).longValue()))
                .toList();
    }
}
