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

    void book(Collection<UUID> seats) {
        update("update Engagement set state = BOOKED where seat in ?1", seats);
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

    List<Engagement> bookedClients(UUID session) {
        return list("session = ?1 and kind = CLIENT and state = BOOKED", session);
    }
}
