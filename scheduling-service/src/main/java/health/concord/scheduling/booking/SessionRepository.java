package health.concord.scheduling.booking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {

    List<Session> ofSeriesFrom(Collection<UUID> series, Instant from) {
        return list("series in ?1 and startsAt >= ?2 and standing.state = SCHEDULED order by startsAt", series, from);
    }

    Set<UUID> full(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select e.session from Engagement e join Session s on s.id = e.session"
                                + " join GroupSeries g on g.id = s.series where e.session in :ids and e.kind = CLIENT"
                                + " group by e.session, g.seats.capacity having count(e) >= g.seats.capacity",
                        UUID.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    List<Session> ofSeatsFrom(Collection<UUID> seats, Instant from) {
        return list("seat in ?1 and startsAt >= ?2 and standing.state = SCHEDULED order by startsAt", seats, from);
    }

    List<Session> ofAppointments(UUID appointments, Instant from) {
        return list(
                "appointments = ?1 and startsAt >= ?2 and standing.state = SCHEDULED order by startsAt",
                appointments,
                from);
    }

    /** For these clients alone, and to take place. */
    List<Session> ofClients(Collection<UUID> clients, Instant from) {
        return list(
                "id in (select e.session from Engagement e where e.resource in ?1 and e.startsAt >= ?2)"
                        + " and client in ?1 and standing.state = SCHEDULED order by startsAt",
                clients,
                from);
    }

    /** For these clients alone and off for a reason; what belongs to a seat that is given up does not come back. */
    List<Session> calledOff(Collection<UUID> clients, String reason, Instant from) {
        return list(
                "client in ?1 and startsAt >= ?2 and standing.state = CANCELLED and standing.reason = ?3"
                        + " and (seat is null or seat in (select x.id from Seat x where x.client in ?1 and x.state <> RELEASED)) order by startsAt",
                clients,
                from,
                reason);
    }

    /** Cancelled by people, or moved by itself; what a change of the series took away may come back. */
    List<Session> settled(UUID series, Instant from) {
        return list(
                "series = ?1 and startsAt >= ?2 and (detachedFrom is not null or standing.state = CANCELLED"
                        + " and (standing.reason is null or standing.reason <> 'SERIES_CHANGED'))",
                series,
                from);
    }

    /** No session is as long as a day, so what began a day earlier is over. */
    List<Session> atSite(String site, Instant from, Instant to) {
        return list(
                "site = ?1 and startsAt > ?2 and startsAt < ?3 and endsAt > ?4 and standing.state = SCHEDULED"
                        + " order by startsAt",
                site,
                from.minus(Duration.ofDays(1)),
                to,
                from);
    }

    List<Session> engaging(UUID resource, Instant from, Instant to) {
        return list(
                "id in (select e.session from Engagement e where e.resource = ?1 and e.startsAt < ?3 and e.endsAt > ?2)"
                        + " and standing.state = SCHEDULED order by startsAt",
                resource,
                from,
                to);
    }

    /** Series and the beginning of its first session from a time on. */
    Stream<Object[]> firstStarts(Collection<UUID> series, Instant from) {
        return getEntityManager()
                .createQuery(
                        "select s.series, min(s.startsAt) from Session s"
                                + " where s.series in :series and s.startsAt >= :from and s.standing.state = SCHEDULED"
                                + " group by s.series",
                        Object[].class)
                .setParameter("series", series)
                .setParameter("from", from)
                .getResultStream();
    }

    void schedule(Collection<UUID> seats) {
        update(
                "update versioned Session set standing.state = SCHEDULED where seat in ?1 and standing.state = HELD",
                seats);
    }

    void dropHeld(Collection<UUID> seats) {
        delete("seat in ?1 and standing.state = HELD", seats);
    }

    void cancel(Collection<UUID> seats, Instant from, String reason) {
        update(
                "update versioned Session set standing.state = CANCELLED, standing.reason = ?3"
                        + " where seat in ?1 and startsAt >= ?2 and standing.state = SCHEDULED",
                seats,
                from,
                reason);
    }
}
