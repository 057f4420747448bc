package health.concord.scheduling.feed;

import health.concord.commons.audit.Audit;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A week of a site as a table for a spreadsheet; without clients. */
@ApplicationScoped
@Transactional
public class WeekTable {

    private static final List<String> HEAD =
            List.of("date", "from", "to", "title", "kind", "mode", "room", "clinicians", "clients", "state");

    @Inject
    EntityManager store;

    @Inject
    Clinicians clinicians;

    @Inject
    PlanningWindow window;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    String of(String site, @Nullable LocalDate day) {
        sites.require("site", site);
        caller.requireSite(site);
        ZoneId zone = sites.zone(site);
        LocalDate asked = day == null ? window.today(zone) : day;
        window.require("week", asked);
        SiteWeek week = SiteWeek.of(asked, zone);
        List<Object[]> sessions = sessions(site, week.span());
        Map<UUID, String> names = names(sessions);
        Map<UUID, String> rooms = rooms(site);
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        sessions.forEach(row -> rows.add(row((Session) row[0], (Long) row[1], names, rooms, zone)));
        audit.record("week.exported", "site", null, Map.of("site", site, "week", week.monday()));
        return Csv.of(rows);
    }

    private List<Object[]> sessions(String site, Interval week) {
        List<Object[]> found = store.createQuery(
                        "select s, (select count(e) from Engagement e where e.session = s.id and e.kind = CLIENT"
                                + " and e.state = BOOKED) from Session s where s.site = :site"
                                + " and s.startsAt >= :from and s.startsAt < :to and s.state <> HELD"
                                + " order by s.startsAt, s.id",
                        Object[].class)
                .setParameter("site", site)
                .setParameter("from", week.from())
                .setParameter("to", week.to())
                .getResultList();
        return found;
    }

    private static List<String> row(
            Session session, long clients, Map<UUID, String> names, Map<UUID, String> rooms, ZoneId zone) {
        ZonedDateTime from = session.when().from().atZone(zone);
        ZonedDateTime to = session.when().to().atZone(zone);
        UUID room = session.room();
        return List.of(
                from.toLocalDate().toString(),
                from.toLocalTime().toString(),
                to.toLocalTime().toString(),
                session.title(),
                session.care().kind().name(),
                session.care().mode().name(),
                room == null ? "" : rooms.getOrDefault(room, ""),
                session.clinicians().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; ")),
                String.valueOf(clients),
                session.state().name());
    }

    private Map<UUID, String> names(List<Object[]> sessions) {
        List<UUID> ids = sessions.stream()
                .flatMap(row -> ((Session) row[0]).clinicians().stream())
                .distinct()
                .toList();
        return clinicians.inOrder(ids).stream().collect(Collectors.toMap(Clinician::id, Clinician::displayName));
    }

    private Map<UUID, String> rooms(String site) {
        return store.createQuery("select r from Room r where r.site = :site", Room.class)
                .setParameter("site", site)
                .getResultStream()
                .collect(Collectors.toMap(Room::id, Room::name));
    }
}
