package health.concord.scheduling.timetable;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Versions;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.booking.Bookings;
import health.concord.scheduling.booking.Moves;
import health.concord.scheduling.booking.Overlap;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionMove;
import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.placement.WeeklyDemand;
import health.concord.scheduling.room.Room;
import health.concord.scheduling.room.Rooms;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts a plan on the calendar from its week on: every session of every week at once, in one transaction. What changed
 * since the search and now stands in the way refuses the whole, and names it.
 */
@ApplicationScoped
@Transactional
public class Publication {

    @Inject
    TimetableRuns runs;

    @Inject
    GroupSeriesPlans series;

    @Inject
    WeeklyDemand seats;

    @Inject
    Bookings bookings;

    @Inject
    Moves moves;

    @Inject
    Clinicians clinicians;

    @Inject
    Rooms rooms;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    TimetableRunView publish(UUID id, @Nullable String ifMatch) {
        TimetableRun run = runs.visible(id);
        Versions.require(ifMatch, run.version());
        ZoneId zone = sites.zone(run.site());
        Instant from = run.monday().atStartOfDay(zone).toInstant();
        if (!from.isAfter(clock.instant())) {
            throw Problems.of(ProblemType.WRONG_STATE, "The plan's week has begun. Build one for a later week.");
        }
        run.publish(caller.id());
        moves.moveWhole(allMoves(run, from, zone), Overlap.REFUSED, false, zone);
        reschedule(run);
        audit.record("timetable.published", "timetable-run", id, Map.of("site", run.site()));
        return runs.get(id);
    }

    private List<SessionMove> allMoves(TimetableRun run, Instant from, ZoneId zone) {
        List<UUID> groups = sources(run, ServiceKind.GROUP);
        Map<UUID, Clinician> people = clinicians.byIds(
                run.meetings().stream().map(PlannedMeeting::leader).distinct().toList());
        Map<UUID, Room> places = rooms.at(run.site()).stream().collect(Collectors.toMap(Room::id, room -> room));
        Map<String, PlannedMeeting> planned = new HashMap<>();
        run.meetings()
                .forEach(one -> planned.put(
                        key(one.source(), one.wasDay(), one.wasFrom().toString()), one));
        List<SessionMove> all = new ArrayList<>();
        for (Session session : bookings.ofSeriesFrom(groups, from)) {
            if (session.detachedFrom() == null) {
                move(session, session.series(), planned, people, places, zone).ifPresent(all::add);
            }
        }
        for (Session session : bookings.ofSeatsFrom(sources(run, ServiceKind.INDIVIDUAL), from)) {
            move(session, session.seat(), planned, people, places, zone).ifPresent(all::add);
        }
        return all;
    }

    private Optional<SessionMove> move(
            Session session,
            @Nullable UUID source,
            Map<String, PlannedMeeting> planned,
            Map<UUID, Clinician> people,
            Map<UUID, Room> places,
            ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(session.startsAt(), zone);
        PlannedMeeting plan = planned.get(key(
                Objects.requireNonNull(source),
                Day.of(local.getDayOfWeek()),
                local.toLocalTime().toString()));
        if (plan == null) {
            return Optional.empty();
        }
        LocalDate day = local.toLocalDate()
                .plusDays(plan.day().ordinal() - plan.wasDay().ordinal());
        List<BookedResource> takes = new ArrayList<>();
        takes.add(Objects.requireNonNull(people.get(plan.leader())).asResource(plan.title()));
        clinicians.inOrder(session.clinicians().subList(1, session.clinicians().size())).stream()
                .filter(one -> !one.id().equals(plan.leader()))
                .map(one -> one.asResource(plan.title()))
                .forEach(takes::add);
        if (plan.room() != null) {
            takes.add(Objects.requireNonNull(places.get(plan.room())).asResource(plan.title()));
        } else if (session.room() != null) {
            takes.add(Objects.requireNonNull(places.get(session.room())).asResource(plan.title()));
        }
        return Optional.of(new SessionMove(session, slot(plan).on(day, zone), takes));
    }

    /** So that the weeks that come into view later follow the plan as well. */
    private void reschedule(TimetableRun run) {
        Map<UUID, List<PlannedMeeting>> byGroup = run.meetings().stream()
                .filter(one -> one.kind() == ServiceKind.GROUP)
                .collect(Collectors.groupingBy(PlannedMeeting::source));
        Map<UUID, GroupSeries> groups = series.among(byGroup.keySet(), run.site());
        byGroup.forEach((id, meetings) -> {
            GroupSeries group = groups.get(id);
            if (group == null || group.slots().size() != meetings.size()) {
                throw Problems.of(
                        ProblemType.CONFLICT,
                        "PLAN_OUTDATED",
                        "A group was changed since the plan was made. Nothing was published. Build it anew.");
            }
            List<PlannedMeeting> inOrder = meetings.stream()
                    .sorted(Comparator.comparing(PlannedMeeting::slot))
                    .toList();
            PlannedMeeting first = inOrder.getFirst();
            group.reschedule(inOrder.stream().map(Publication::slot).toList(), first.room(), first.leader());
        });
        seats.reschedule(run.meetings().stream()
                .filter(one -> one.kind() == ServiceKind.INDIVIDUAL && one.isMoved())
                .collect(Collectors.toMap(PlannedMeeting::source, Publication::slot)));
    }

    private static WeeklySlot slot(PlannedMeeting plan) {
        return new WeeklySlot(plan.day(), plan.from(), plan.from().plusMinutes(plan.minutes()));
    }

    private static List<UUID> sources(TimetableRun run, ServiceKind kind) {
        return run.meetings().stream()
                .filter(one -> one.kind() == kind)
                .map(PlannedMeeting::source)
                .distinct()
                .toList();
    }

    private static String key(UUID source, Day day, String time) {
        return source + "|" + day + "|" + time;
    }
}
