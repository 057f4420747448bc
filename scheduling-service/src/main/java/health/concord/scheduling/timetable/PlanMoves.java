package health.concord.scheduling.timetable;

import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionMove;
import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Room;
import health.concord.scheduling.room.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every session that a plan moves, from its week on. One that was moved by hand stays where it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanMoves {

    @Inject
    BookedSessions calendar;

    @Inject
    Clinicians clinicians;

    @Inject
    Rooms rooms;

    @Inject
    SiteCatalogue sites;

    /** When a source met before. */
    private record Before(UUID source, Day day, LocalTime from) {}

    /** Who and what the sessions may take. */
    private record Resources(Map<UUID, Clinician> people, Map<UUID, Room> places) {}

    List<SessionMove> of(LocalDate monday, List<PlannedMeeting> changed) {
        Map<Before, PlannedMeeting> planned = new HashMap<>();
        changed.forEach(one -> planned.put(new Before(one.source(), one.wasDay(), one.wasFrom()), one));
        Map<String, List<PlannedMeeting>> bySite =
                changed.stream().collect(Collectors.groupingBy(PlannedMeeting::site));
        List<SessionMove> all = new ArrayList<>();
        bySite.forEach((site, meetings) -> {
            ZoneId zone = sites.zone(site);
            List<Session> sessions = sessions(meetings, monday, zone);
            Resources resources = resources(site, meetings, sessions);
            for (Session session : sessions) {
                PlannedMeeting plan = planned.get(before(session, zone));
                if (plan != null) {
                    all.add(move(session, plan, resources, zone));
                }
            }
        });
        return all;
    }

    private List<Session> sessions(List<PlannedMeeting> meetings, LocalDate monday, ZoneId zone) {
        var from = monday.atStartOfDay(zone).toInstant();
        return Stream.concat(
                        calendar.ofSeriesFrom(sources(meetings, ServiceKind.GROUP), from).stream()
                                .filter(session -> session.detachedFrom() == null),
                        calendar.ofSeatsFrom(sources(meetings, ServiceKind.INDIVIDUAL), from).stream())
                .toList();
    }

    private Resources resources(String site, List<PlannedMeeting> meetings, List<Session> sessions) {
        Set<UUID> leading = Stream.concat(
                        meetings.stream().map(PlannedMeeting::leader),
                        sessions.stream().flatMap(session -> session.clinicians().stream()))
                .collect(Collectors.toSet());
        return new Resources(
                clinicians.byIds(leading),
                rooms.at(site).stream().collect(Collectors.toMap(Room::id, Function.identity())));
    }

    private static Before before(Session session, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(session.startsAt(), zone);
        UUID source = session.series() == null ? session.seat() : session.series();
        return new Before(Objects.requireNonNull(source), Day.of(local.getDayOfWeek()), local.toLocalTime());
    }

    /** Who led it first makes way for who leads it now; co-leaders stay. */
    private static SessionMove move(Session session, PlannedMeeting plan, Resources resources, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(session.startsAt(), zone)
                .plusDays(plan.day().ordinal() - plan.wasDay().ordinal());
        List<BookedResource> takes = new ArrayList<>();
        Stream.concat(
                        Stream.of(plan.leader()),
                        session.clinicians().stream().skip(1).filter(one -> !one.equals(plan.leader())))
                .map(resources.people()::get)
                .filter(Objects::nonNull)
                .forEach(one -> takes.add(one.asResource(plan.title())));
        Room room = place(
                plan.room() == null && plan.kind() == ServiceKind.GROUP ? session.room() : plan.room(), resources);
        if (room != null) {
            takes.add(room.asResource(plan.title()));
        }
        return new SessionMove(session, plan.time().on(day, zone), takes);
    }

    private static @Nullable Room place(@Nullable UUID id, Resources resources) {
        return id == null ? null : resources.places().get(id);
    }

    private static List<UUID> sources(List<PlannedMeeting> meetings, ServiceKind kind) {
        return meetings.stream()
                .filter(one -> one.kind() == kind)
                .map(PlannedMeeting::source)
                .distinct()
                .toList();
    }
}
