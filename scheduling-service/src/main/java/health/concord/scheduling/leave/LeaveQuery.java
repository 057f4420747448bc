package health.concord.scheduling.leave;

import health.concord.scheduling.booking.Absences;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.Interval;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sessions that take place without a client, or not at all, because the client is away. */
@ApplicationScoped
class LeaveQuery {

    @Inject
    EntityManager store;

    /** By record of a client. */
    Map<UUID, List<Session>> missed(Collection<UUID> records, Interval during) {
        return Stream.concat(
                        read(
                                "select e.resource, s from Engagement e join Session s on s.id = e.session where e.resource in :client"
                                        + " and e.state = ON_LEAVE and e.startsAt >= :from and e.startsAt < :to"
                                        + " and s.standing.state = SCHEDULED",
                                records,
                                during)
                                .stream(),
                        read(
                                "select s.client, s from Session s where s.client in :client and s.startsAt >= :from"
                                        + " and s.startsAt < :to and s.standing.state = CANCELLED"
                                        + " and s.standing.reason = '"
                                        + Absences.AWAY + "'",
                                records,
                                during)
                                .stream())
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (Session) row[1], Collectors.toList())));
    }

    private List<Object[]> read(String text, Collection<UUID> records, Interval during) {
        return store.createQuery(text, Object[].class)
                .setParameter("client", records)
                .setParameter("from", during.from())
                .setParameter("to", during.to())
                .getResultList();
    }
}
