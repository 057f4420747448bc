package health.concord.scheduling.hours;

import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.SiteWeek;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Sessions that clients would have come to, had they taken place: by themselves, or of a group in which they have a seat
 * on that day. What a change of plan took away is not among them.
 */
@ApplicationScoped
class CalledOff {

    private static final String OFF = " s.standing.state = CANCELLED and s.startsAt >= :from and s.startsAt < :to"
            + " and (s.standing.reason in ('CLIENT', 'CLIENT_LATE', 'CLINICIAN', 'PROGRAM')"
            + " or s.standing.reason like 'TAKEN:%' or (s.standing.reason like 'AWAY:%' and s.standing.reason <> 'AWAY:CLIENT'))";
    private static final String OWN = "select s.client, s from Session s where s.client in :clients and" + OFF;
    private static final String OF_GROUPS = "select t.client, s, t.startsOn, t.endsOn from Session s"
            + " join Seat t on t.series = s.series where t.client in :clients and t.state in (ENROLLED, CONFIRMED) and"
            + OFF;

    @Inject
    EntityManager store;

    /** By record of a client. */
    Map<UUID, List<Session>> of(Collection<UUID> records, SiteWeek week) {
        Map<UUID, List<Session>> off = new HashMap<>();
        for (Object[] row : read(OWN, records, week)) {
            off.computeIfAbsent((UUID) row[0], client -> new ArrayList<>()).add((Session) row[1]);
        }
        for (Object[] row : read(OF_GROUPS, records, week)) {
            Session session = (Session) row[1];
            LocalDate day = week.dayOf(session.startsAt());
            LocalDate last = (LocalDate) row[3];
            if (!day.isBefore((LocalDate) row[2]) && (last == null || !day.isAfter(last))) {
                off.computeIfAbsent((UUID) row[0], client -> new ArrayList<>()).add(session);
            }
        }
        return off;
    }

    private List<Object[]> read(String text, Collection<UUID> records, SiteWeek week) {
        return store.createQuery(text, Object[].class)
                .setParameter("clients", records)
                .setParameter("from", week.span().from())
                .setParameter("to", week.span().to())
                .getResultList();
    }
}
