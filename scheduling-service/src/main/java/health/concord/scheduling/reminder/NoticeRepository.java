package health.concord.scheduling.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

    private static final int BATCH = 200;

    List<UUID> due(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select n.id from Notice n where n.state = DUE and n.dueAt <= :now order by n.dueAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(BATCH)
                .getResultList();
    }

    List<Notice> of(Collection<UUID> records, UUID after, int rows) {
        return find("client in ?1 and id > ?2 order by id", records, after)
                .range(0, rows - 1)
                .list();
    }

    /** Of the records of a person, the wish under the one that counts; else under the first that has one. */
    @Nullable
    ReminderPreference preference(UUID counting, Collection<UUID> records) {
        ReminderPreference own = getEntityManager().find(ReminderPreference.class, counting);
        return own != null
                ? own
                : getEntityManager()
                        .createQuery(
                                "from ReminderPreference p where p.client in :records order by p.client",
                                ReminderPreference.class)
                        .setParameter("records", records)
                        .setMaxResults(1)
                        .getSingleResultOrNull();
    }

    void keep(ReminderPreference preference) {
        getEntityManager().persist(preference);
        getEntityManager().flush();
    }

    /** Whether a client is still expected in a session at that time; not when it was called off, or on leave. */
    boolean isExpected(UUID session, UUID client, Instant startsAt) {
        return getEntityManager()
                        .createQuery(
                                "select count(e) from Engagement e join Session s on s.id = e.session"
                                        + " where e.session = :session and e.resource = :client and e.state = BOOKED"
                                        + " and e.startsAt = :starts and s.standing.state = SCHEDULED",
                                Long.class)
                        .setParameter("session", session)
                        .setParameter("client", client)
                        .setParameter("starts", startsAt)
                        .getSingleResult()
                > 0;
    }

    /** Writes a reminder for everyone booked in a time who agreed to reminders, once for each session and time. */
    int remind(Instant from, Instant to) {
        return getEntityManager()
                .createNativeQuery("INSERT INTO notice (id, site, client, session, kind, starts_at, due_at, state)"
                        + " SELECT uuidv7(), s.site, e.resource, s.id, 'REMINDER', s.starts_at, now(), 'DUE'"
                        + " FROM engagement e JOIN session s ON s.id = e.session"
                        + " WHERE (EXISTS (SELECT FROM reminder_preference p"
                        + " WHERE p.client = e.resource AND p.channel <> 'NONE')"
                        + " OR EXISTS (SELECT FROM client_alias a JOIN reminder_preference p ON p.client = a.other"
                        + " WHERE a.client = e.resource AND p.channel <> 'NONE'))"
                        + " AND e.kind = 'CLIENT' AND e.state = 'BOOKED' AND s.state = 'SCHEDULED'"
                        + " AND e.starts_at > :from AND e.starts_at <= :to ON CONFLICT DO NOTHING")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
