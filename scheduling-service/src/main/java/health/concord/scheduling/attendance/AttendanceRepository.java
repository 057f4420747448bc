package health.concord.scheduling.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AttendanceRepository implements PanacheRepositoryBase<Attendance, UUID> {

    Optional<Attendance> of(UUID session, UUID client) {
        return find("session = ?1 and client = ?2", session, client).firstResultOptional();
    }

    List<Attendance> of(UUID session) {
        return list("session = ?1 order by id", session);
    }

    /** By record: how often its client came, and of how many sessions that is known, between two times. */
    List<Object[]> comings(Collection<UUID> records, Instant from, Instant to) {
        return getEntityManager()
                .createQuery(
                        "select a.client, sum(case when a.presence.status = ABSENT then 0 else 1 end), count(a)"
                                + " from Attendance a join Session s on s.id = a.session"
                                + " where a.client in :client and s.startsAt >= :from and s.startsAt < :to"
                                + " group by a.client",
                        Object[].class)
                .setParameter("client", records)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Records, and sessions on whose roster they are and that begin in a time, each with its attendance or null. */
    List<Object[]> ofClients(Collection<UUID> records, Instant from, Instant to) {
        return getEntityManager()
                .createQuery(
                        "select e.resource, s, a from Engagement e join Session s on s.id = e.session"
                                + " left join Attendance a on a.session = s.id and a.client = e.resource"
                                + " where e.resource in :client and e.kind = CLIENT and e.state = BOOKED"
                                + " and e.startsAt >= :from and e.startsAt < :to and s.standing.state = SCHEDULED"
                                + " order by s.startsAt, s.id",
                        Object[].class)
                .setParameter("client", records)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
