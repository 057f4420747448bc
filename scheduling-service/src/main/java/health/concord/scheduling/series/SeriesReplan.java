package health.concord.scheduling.series;

import health.concord.commons.security.Caller;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Bookings;
import health.concord.scheduling.booking.EngagementState;
import health.concord.scheduling.booking.Moves;
import health.concord.scheduling.booking.Overlap;
import health.concord.scheduling.booking.Replanned;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionMove;
import health.concord.scheduling.booking.SessionPlan;
import health.concord.scheduling.booking.SessionsAdded;
import health.concord.scheduling.calendar.SiteWeek;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings the sessions of a series that are to come in line with what it says now. A session keeps its id, its roster and
 * its topic when there is one to take its place on the same day, else in the same week; only what is left over is
 * cancelled or made anew. Dates that people cancelled or changed by themselves stay as they are.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SeriesReplan {

    static final String SERIES_CHANGED = "SERIES_CHANGED";

    @Inject
    BookedSessions calendar;

    @Inject
    Bookings bookings;

    @Inject
    Moves moves;

    @Inject
    Event<SessionsAdded> added;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * What is to become of its sessions; nothing is changed yet.
     *
     * @param series as it is to be
     * @param resources in the order of the series' leaders, and the room
     */
    Replanned plan(GroupSeries series, SeriesResources resources, LocalDate day, EditGroupSeries edit, ZoneId zone) {
        Instant begin = later(day.atStartOfDay(zone).toInstant(), clock.instant());
        List<Session> sessions = new ArrayList<>(calendar.changeable(series.id(), begin));
        List<SessionPlan> plans = new ArrayList<>(plans(series, resources, day, begin, zone));
        if (edit.slots() == null && edit.rrule() == null && edit.endsOn() == null) {
            keepTimes(sessions, plans, zone);
        }
        Map<Session, SessionPlan> pairs = new LinkedHashMap<>();
        pair(sessions, plans, pairs, one -> LocalDate.ofInstant(one, zone));
        pair(
                sessions,
                plans,
                pairs,
                one -> SiteWeek.of(LocalDate.ofInstant(one, zone), zone).monday());
        return new Replanned(
                pairs.entrySet().stream()
                        .map(pair ->
                                new SessionMove(pair.getKey(), pair.getValue().when(), resources.all()))
                        .toList(),
                sessions,
                plans);
    }

    void carryOut(Replanned wanted, GroupSeries series, EditGroupSeries edit, ZoneId zone) {
        moves.cancel(wanted.dropped(), SERIES_CHANGED, caller.id());
        rename(series, wanted.moves(), edit);
        moves.moveWhole(wanted.moves(), Overlap.REFUSED, edit.leavesOut(), zone);
        List<Session> booked = bookings.bookWhole(
                SeriesSessions.withTopics(series, wanted.added()), List.of(), EngagementState.BOOKED, zone);
        if (!booked.isEmpty()) {
            added.fire(new SessionsAdded(series.id(), booked));
        }
    }

    private List<SessionPlan> plans(
            GroupSeries series, SeriesResources resources, LocalDate day, Instant begin, ZoneId zone) {
        LocalDate endsOn = series.endsOn();
        // To the end of its week, so that a session that goes to a later day of it is not lost.
        LocalDate sunday = SiteWeek.of(series.plannedThrough(), zone).sunday();
        series.plannedThrough(sunday);
        LocalDate last = endsOn != null && endsOn.isBefore(sunday) ? endsOn : sunday;
        Set<LocalDate> settled = calendar.settled(series.id(), begin).stream()
                .map(session -> session.detachedFrom() == null ? session.startsAt() : session.detachedFrom())
                .map(start -> LocalDate.ofInstant(start, zone))
                .collect(Collectors.toCollection(HashSet::new));
        return SeriesSessions.plans(series, resources, day, last, zone).stream()
                .filter(plan -> !plan.when().from().isBefore(begin))
                .filter(plan ->
                        !settled.contains(LocalDate.ofInstant(plan.when().from(), zone)))
                .toList();
    }

    /** Where the times are not changed, a session that some day lacks is not made now: that day was given up before. */
    private static void keepTimes(List<Session> sessions, List<SessionPlan> plans, ZoneId zone) {
        Set<LocalDate> days = sessions.stream()
                .map(session -> LocalDate.ofInstant(session.startsAt(), zone))
                .collect(Collectors.toSet());
        plans.removeIf(plan -> !days.contains(LocalDate.ofInstant(plan.when().from(), zone)));
    }

    private static <K> void pair(
            List<Session> sessions,
            List<SessionPlan> plans,
            Map<Session, SessionPlan> pairs,
            Function<Instant, K> key) {
        for (Session session : List.copyOf(sessions)) {
            K wanted = key.apply(session.startsAt());
            plans.stream()
                    .filter(plan -> key.apply(plan.when().from()).equals(wanted))
                    .findFirst()
                    .ifPresent(plan -> {
                        pairs.put(session, plan);
                        sessions.remove(session);
                        plans.remove(plan);
                    });
        }
    }

    private static void rename(GroupSeries series, List<SessionMove> moves, EditGroupSeries edit) {
        moves.stream()
                .map(SessionMove::session)
                .sorted(Comparator.comparing(Session::startsAt))
                .forEach(session -> {
                    session.retitle(series.title());
                    session.meetBy(series.care().mode());
                    if (edit.curriculum() != null) {
                        session.about(series.takeTopic());
                    }
                });
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
