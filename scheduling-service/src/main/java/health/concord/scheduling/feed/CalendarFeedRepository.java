package health.concord.scheduling.feed;

import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.Interval;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CalendarFeedRepository implements PanacheRepositoryBase<CalendarFeed, UUID> {

    Optional<CalendarFeed> open(String secretHash) {
        return find("secretHash = ?1 and revokedAt is null", secretHash).firstResultOptional();
    }

    List<CalendarFeed> openOf(UUID owner) {
        return list("owner = ?1 and revokedAt is null order by id", owner);
    }

    /** What takes someone or something up, in order of time. */
    List<Session> sessions(Collection<UUID> resources, Interval during) {
        return getEntityManager()
                .createQuery(
                        "select s from Engagement e join Session s on s.id = e.session where e.resource in :resource"
                                + " and e.state = BOOKED and e.startsAt >= :from and e.startsAt < :to"
                                + " and s.standing.state = SCHEDULED order by s.startsAt, s.id",
                        Session.class)
                .setParameter("resource", resources)
                .setParameter("from", during.from())
                .setParameter("to", during.to())
                .getResultList();
    }

    /** A site's week, in order of time. */
    List<Session> atSite(String site, Interval during) {
        return getEntityManager()
                .createQuery(
                        "select s from Session s where s.site = :site and s.standing.state <> HELD"
                                + " and s.startsAt >= :from"
                                + " and s.startsAt < :to order by s.startsAt, s.id",
                        Session.class)
                .setParameter("site", site)
                .setParameter("from", during.from())
                .setParameter("to", during.to())
                .getResultList();
    }
}
