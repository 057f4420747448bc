package health.concord.scheduling.timetable;

import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionState;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import health.concord.scheduling.timetable.plan.Leader;
import health.concord.scheduling.timetable.plan.Place;
import health.concord.scheduling.timetable.plan.Problem;
import health.concord.scheduling.timetable.plan.Span;
import health.concord.scheduling.timetable.plan.Stand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the problem of a run out of what is on the calendar and what is wanted. */
@ApplicationScoped
class DraftMaking {

    @Inject
    CalendarReading calendar;

    @Inject
    Staff staff;

    @Inject
    GroupSeriesPlans series;

    @Inject
    TimetableSettings settings;

    @Inject
    Clock clock;

    /** @param before where an earlier run put the meetings; empty without one */
    Draft draft(BuildTimetable request, Map<String, Stand> before, Interval weeks, ZoneId zone) {
        String site = request.site();
        List<Session> sessions = calendar.sessions(site, weeks);
        Map<UUID, GroupSeries> groups = series.among(
                sessions.stream().map(Session::series).filter(Objects::nonNull).collect(Collectors.toSet()), site);
        Collection<Standing> standing =
                standing(sessions, groups, Set.copyOf(request.pinnedSeries()), calendar.clients(site, weeks), zone);
        Map<UUID, Leader> leaders = staff.leaders(site, leading(standing), weeks, zone);
        Map<UUID, Place> rooms = staff.rooms(site, weeks, zone);
        DemandMaking demands = new DemandMaking(
                site,
                leaders,
                rooms,
                new StartTimes(staff.openingHours(site), settings.grain()),
                request.wished(),
                before,
                (int) settings.travel().toMinutes());
        Map<UUID, UUID> therapists = calendar.therapists(
                request.wanted().stream().map(BuildTimetable.Individual::client).collect(Collectors.toSet()), weeks);
        var meetings = Stream.of(
                        standing.stream()
                                .map(one -> one.mayMove()
                                        ? demands.group(one, Objects.requireNonNull(groups.get(one.series())))
                                        : demands.fixed(one)),
                        calendar.elsewhere(site, leaders.keySet(), weeks).stream()
                                .flatMap(one -> demands.elsewhere(one, zone).stream()),
                        request.wanted().stream().flatMap(one -> demands.wanted(one, therapists).stream()))
                .flatMap(Function.identity())
                .collect(Collectors.toMap(one -> one.id(), one -> one, (one, same) -> one, LinkedHashMap::new));
        return new Draft(
                new Problem(List.copyOf(rooms.values()), List.copyOf(leaders.values()), List.copyOf(meetings.values())),
                standing.stream().filter(Standing::mayMove).collect(Collectors.toMap(Standing::key, Standing::ids)),
                demands.wanted());
    }

    /** Sessions of a group that some change set apart, or that have begun, stay where they are. */
    private Collection<Standing> standing(
            List<Session> sessions,
            Map<UUID, GroupSeries> groups,
            Set<UUID> pinned,
            Map<UUID, Set<UUID>> clients,
            ZoneId zone) {
        Map<String, Standing> standing = new LinkedHashMap<>();
        for (Session session : sessions) {
            UUID ofSeries = session.series();
            boolean mayMove = ofSeries != null
                    && groups.containsKey(ofSeries)
                    && !pinned.contains(ofSeries)
                    && session.state() == SessionState.SCHEDULED
                    && session.detachedFrom() == null
                    && session.startsAt().isAfter(clock.instant());
            Standing one = Standing.of(session, mayMove, zone);
            standing.computeIfAbsent(one.key(), any -> one).add(session, clients.getOrDefault(session.id(), Set.of()));
        }
        return standing.values();
    }

    private static Map<UUID, List<Span>> leading(Collection<Standing> standing) {
        Map<UUID, List<Span>> leading = new HashMap<>();
        standing.forEach(one -> one.first()
                .clinicians()
                .forEach(clinician -> leading.merge(
                        clinician,
                        List.of(one.span()),
                        (many, more) -> Stream.concat(many.stream(), more.stream())
                                .distinct()
                                .toList())));
        return leading;
    }
}
