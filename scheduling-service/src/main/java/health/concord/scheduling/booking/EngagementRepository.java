package health.concord.scheduling.booking;

import health.concord.scheduling.calendar.Interval;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EngagementRepository implements PanacheRepositoryBase<Engagement, UUID> {

    private static final String IN_LEAVE = "EXISTS (SELECT FROM blocked_time b WHERE b.resource = e.resource"
            + " AND b.owner = 'CLIENT' AND tstzrange(b.starts_at, b.ends_at) && tstzrange(e.starts_at, e.ends_at))";
    private static final String AWAY = "UPDATE engagement e SET state = 'ON_LEAVE' WHERE %s AND e.kind = 'CLIENT'"
            + " AND e.state = 'BOOKED' AND " + IN_LEAVE
            + " AND NOT EXISTS (SELECT FROM attendance a WHERE a.session = e.session AND a.client = e.resource)";

    void book(Collection<UUID> seats) {
        update("update Engagement set state = BOOKED where seat in ?1", seats);
        getEntityManager()
                .createNativeQuery(AWAY.formatted("e.seat IN (:seats)"))
                .setParameter("seats", seats)
                .executeUpdate();
    }

    /** Brings who is expected in line with when these clients are away; what is recorded stands. */
    void followLeave(Collection<UUID> clients) {
        getEntityManager()
                .createNativeQuery(AWAY.formatted("e.resource IN (:clients)"))
                .setParameter("clients", clients)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("UPDATE engagement e SET state = 'BOOKED' WHERE e.resource IN (:clients)"
                        + " AND e.state = 'ON_LEAVE' AND NOT " + IN_LEAVE)
                .setParameter("clients", clients)
                .executeUpdate();
    }

    /** Who would come but for a leave. */
    List<Engagement> onLeave(UUID session) {
        return list("session = ?1 and kind = CLIENT and state = ON_LEAVE", session);
    }

    void free(Collection<UUID> seats, Instant from) {
        delete("seat in ?1 and startsAt >= ?2", seats, from);
    }

    /** No session is as long as a day, so what began a day earlier is over: years of history are not looked at. */
    List<Engagement> of(Collection<UUID> resources, Interval during) {
        return list(
                "resource in ?1 and startsAt > ?2 and startsAt < ?3 and endsAt > ?4",
                resources,
                during.from().minus(Duration.ofDays(1)),
                during.to(),
                during.from());
    }

    List<Engagement> ofSessions(Collection<UUID> sessions) {
        return list("session in ?1", sessions);
    }

    long removeGuest(UUID session, Collection<UUID> records) {
        return delete("session = ?1 and resource in ?2 and kind = CLIENT and seat is null", session, records);
    }

    void removeAll(Collection<UUID> sessions) {
        delete("session in ?1", sessions);
    }

    List<Engagement> bookedClients(Collection<UUID> sessions) {
        return list("session in ?1 and kind = CLIENT and state = BOOKED", sessions);
    }
}
