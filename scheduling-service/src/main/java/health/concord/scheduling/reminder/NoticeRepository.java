package health.concord.scheduling.reminder;

import health.concord.scheduling.booking.Session;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

    private static final int AT_ONCE = 500;

    /** Sessions and their clients who are not reminded by any channel yet. */
    Stream<Object[]> unreminded(Instant from, Instant to) {
        return getEntityManager()
                .createQuery(
                        "select s, e.resource from Session s, Engagement e where e.session = s.id"
                                + " and s.startsAt > :from and s.startsAt < :to and s.state = SCHEDULED"
                                + " and e.kind = CLIENT and e.state = BOOKED and not exists (select 1 from Notice n"
                                + " where n.session = s.id and n.client = e.resource and n.kind = REMINDER"
                                + " and n.startsAt = s.startsAt) order by s.startsAt, s.id",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(AT_ONCE)
                .getResultStream();
    }

    boolean isOnRoster(Session session, UUID client) {
        return getEntityManager()
                        .createQuery(
                                "select count(e) from Engagement e where e.session = :session"
                                        + " and e.resource = :client and e.state = BOOKED",
                                Long.class)
                        .setParameter("session", session.id())
                        .setParameter("client", client)
                        .getSingleResult()
                > 0;
    }

    List<UUID> due(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select n.id from Notice n where n.state = PENDING and n.dueAt <= :now order by n.dueAt, n.id",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    Optional<Notice> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isTold(UUID session, UUID client, NoticeKind kind, Channel channel, Instant startsAt) {
        return count(
                        "session = ?1 and client = ?2 and kind = ?3 and channel = ?4 and startsAt = ?5",
                        session,
                        client,
                        kind,
                        channel,
                        startsAt)
                > 0;
    }

    List<Notice> ofSession(UUID session) {
        return list("session = ?1 order by id", session);
    }
}
