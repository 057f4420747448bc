package health.concord.scheduling.booking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {

    List<Session> ofSeriesFrom(Collection<UUID> series, Instant from) {
        return list("series in ?1 and startsAt >= ?2 and state = SCHEDULED order by startsAt", series, from);
    }

    /** Series and the beginning of its first session from a time on. */
    Stream<Object[]> firstStarts(Collection<UUID> series, Instant from) {
        return getEntityManager()
                .createQuery(
                        "select s.series, min(s.startsAt) from Session s"
                                + " where s.series in :series and s.startsAt >= :from and s.state = SCHEDULED"
                                + " group by s.series",
                        Object[].class)
                .setParameter("series", series)
                .setParameter("from", from)
                .getResultStream();
    }

    void schedule(Collection<UUID> seats) {
        update("update versioned Session set state = SCHEDULED where seat in ?1 and state = HELD", seats);
    }

    void dropHeld(Collection<UUID> seats) {
        delete("seat in ?1 and state = HELD", seats);
    }

    void cancel(Collection<UUID> seats, Instant from, String reason) {
        update(
                "update versioned Session set state = CANCELLED, stateReason = ?3"
                        + " where seat in ?1 and startsAt >= ?2 and state = SCHEDULED",
                seats,
                from,
                reason);
    }
}
