package health.concord.scheduling.feed;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Csv;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Room;
import health.concord.scheduling.room.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A site's week as comma-separated values (RFC 4180): no clients in it, so that it can be printed and sent about. */
@ApplicationScoped
@Transactional
public class WeekTable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Inject
    CalendarFeedRepository feeds;

    @Inject
    Clinicians clinicians;

    @Inject
    Rooms rooms;

    @Inject
    PlanningWindow window;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    String of(@Nullable String site, @Nullable LocalDate weekOf) {
        if (site == null || site.isBlank()) {
            throw Problems.invalid("site", "is needed");
        }
        ZoneId zone = sites.require("site", site).zone();
        caller.requireSite(site);
        LocalDate day = weekOf == null ? window.today(zone) : weekOf;
        window.require("weekOf", day);
        List<Session> sessions = feeds.atSite(site, SiteWeek.of(day, zone).span());
        Map<UUID, String> people = clinicians
                .byIds(sessions.stream()
                        .flatMap(one -> one.clinicians().stream())
                        .distinct()
                        .toList())
                .values()
                .stream()
                .collect(Collectors.toMap(Clinician::id, Clinician::displayName));
        Map<UUID, String> places = rooms.at(site).stream().collect(Collectors.toMap(Room::id, Room::name));
        audit.record("site.week-exported", "site", null, Map.of("site", site));
        Csv csv = new Csv().row("from", "to", "title", "kind", "state", "leaders", "room");
        sessions.forEach(session -> line(csv, session, people, places, zone));
        return csv.toString();
    }

    private static void line(
            Csv csv, Session session, Map<UUID, String> people, Map<UUID, String> places, ZoneId zone) {
        UUID room = session.room();
        csv.row(
                TIME.format(session.when().from().atZone(zone)),
                TIME.format(session.when().to().atZone(zone)),
                session.title(),
                session.care().kind(),
                session.state(),
                session.clinicians().stream()
                        .map(one -> people.getOrDefault(one, ""))
                        .collect(Collectors.joining("; ")),
                room == null ? null : places.get(room));
    }
}
