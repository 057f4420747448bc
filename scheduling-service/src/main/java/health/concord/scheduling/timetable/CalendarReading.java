package health.concord.scheduling.timetable;

import health.concord.scheduling.booking.Engagement;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.room.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What stands on the calendar, in a constant number of queries. */
@ApplicationScoped
class CalendarReading {

    /** Longer ago, a client hardly knows the therapist. */
    private static final Duration KNOWN = Duration.ofDays(180);

    @Inject
    EntityManager store;

    /** A session that takes up one of the site's clinicians at another site. */
    record Elsewhere(UUID clinician, String site, Interval when) {}

    List<Session> sessions(String site, Interval weeks) {
        return store.createQuery(
                        "select s from Session s where s.site = :site and s.startsAt >= :from and s.startsAt < :to"
                                + " and s.state <> CANCELLED order by s.startsAt, s.id",
                        Session.class)
                .setParameter("site", site)
                .setParameter("from", weeks.from())
                .setParameter("to", weeks.to())
                .getResultList();
    }

    /** Clients of each session, by its id. */
    Map<UUID, Set<UUID>> clients(String site, Interval weeks) {
        Map<UUID, Set<UUID>> clients = new HashMap<>();
        store.createQuery(
                        "select e from Engagement e, Session s where s.id = e.session and s.site = :site"
                                + " and s.startsAt >= :from and s.startsAt < :to and e.kind = CLIENT",
                        Engagement.class)
                .setParameter("site", site)
                .setParameter("from", weeks.from())
                .setParameter("to", weeks.to())
                .getResultStream()
                .forEach(one -> clients.computeIfAbsent(one.session(), any -> new HashSet<>())
                        .add(one.resource()));
        return clients;
    }

    List<Elsewhere> elsewhere(String site, Collection<UUID> clinicians, Interval weeks) {
        return store.createQuery(
                        "select e, s.site from Engagement e, Session s where s.id = e.session and s.site <> :site"
                                + " and e.resource in :clinicians and e.startsAt < :to and e.endsAt > :from"
                                + " order by e.startsAt, e.id",
                        Object[].class)
                .setParameter("site", site)
                .setParameter("clinicians", clinicians)
                .setParameter("from", weeks.from())
                .setParameter("to", weeks.to())
                .getResultStream()
                .map(row ->
                        new Elsewhere(((Engagement) row[0]).resource(), (String) row[1], ((Engagement) row[0]).when()))
                .toList();
    }

    List<Room> rooms(String site) {
        return store.createQuery("select r from Room r where r.site = :site order by r.id", Room.class)
                .setParameter("site", site)
                .getResultList();
    }

    /** Who saw each client last by themselves; a client nobody saw lately is missing. */
    Map<UUID, UUID> therapists(Collection<UUID> clients, Interval weeks) {
        return clients.isEmpty()
                ? Map.of()
                : store.createQuery(
                                "select s from Session s where s.client in :clients and s.startsAt >= :since"
                                        + " and s.startsAt < :to and s.state = SCHEDULED order by s.startsAt, s.id",
                                Session.class)
                        .setParameter("clients", clients)
                        .setParameter("since", weeks.from().minus(KNOWN))
                        .setParameter("to", weeks.to())
                        .getResultStream()
                        .collect(Collectors.toMap(Session::client, Session::leader, (earlier, later) -> later));
    }

    List<Session> byIds(Collection<UUID> ids) {
        return store.createQuery("select s from Session s where s.id in :ids order by s.startsAt, s.id", Session.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
