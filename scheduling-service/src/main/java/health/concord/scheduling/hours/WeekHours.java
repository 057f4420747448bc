package health.concord.scheduling.hours;

import health.concord.scheduling.attendance.AttendanceStatus;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.client.WeeklyTarget;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's week in minutes. Overlapping presence counts once: the rule is on hours in the program (clinical.md,
 * section 6), and no one is in two services at a time.
 *
 * @param served what was attended
 * @param planned what is on the client's calendar
 * @param shortfall what {@code served} lacks of the target, and why; empty without a target
 */
record WeekHours(Sum served, Sum planned, Optional<Shortfall> shortfall) {

    /** Minutes, and days on which there are any. */
    record Sum(long minutes, int days) {}

    /** What is missing to the target; nothing when both are 0. */
    record Shortfall(long minutes, int days, List<Cause> causes) {}

    /** A reason for missing minutes; {@code session} and {@code on} where it is one session. */
    record Cause(
            CauseKind kind,
            @Nullable UUID session,
            @Nullable LocalDate on,
            long minutes,
            int days) {}

    enum CauseKind {
        /** The client is on leave. */
        LEAVE,
        /** The client did not come. */
        ABSENT,
        /** The client came late or left early. */
        SHORT_STAY,
        /** The session is over and nobody recorded who was there. */
        NOT_RECORDED,
        /** The session was called off, by whomever. */
        CANCELLED,
        /** The session is still to come. */
        UPCOMING,
        /** Even with all of it attended the client's seats do not reach the target. */
        MISSING_SEATS
    }

    /** One session of the client in the week, and what of it was attended. */
    record Planned(
            UUID session,
            Interval when,
            @Nullable AttendanceStatus status,
            @Nullable Interval attended,
            boolean onLeave,
            boolean calledOff) {

        Planned(
                UUID session,
                Interval when,
                @Nullable AttendanceStatus status,
                @Nullable Interval attended,
                boolean onLeave) {
            this(session, when, status, attended, onLeave, false);
        }

        /** Nothing of it is attended, and that is no absence. */
        boolean isMissedOnLeave() {
            return onLeave && attended == null;
        }

        /** Whether the client can come, or came. */
        boolean takesPlace() {
            return !calledOff && !isMissedOnLeave();
        }
    }

    /** The target without what leave takes of the week: minutes, and days on which nothing else is planned. */
    static WeeklyTarget lessLeave(SiteWeek week, List<Planned> sessions, WeeklyTarget goal) {
        Sum all = sum(
                week,
                sessions.stream()
                        .filter(session -> !session.calledOff())
                        .map(Planned::when)
                        .toList());
        Sum there = planned(week, sessions);
        return new WeeklyTarget(
                goal.episode(),
                Math.max(0, goal.minutes() - (all.minutes() - there.minutes())),
                Math.max(0, goal.days() - (all.days() - there.days())));
    }

    private static Sum planned(SiteWeek week, List<Planned> sessions) {
        return sum(
                week,
                sessions.stream().filter(Planned::takesPlace).map(Planned::when).toList());
    }

    static WeekHours of(SiteWeek week, List<Planned> sessions, Optional<WeeklyTarget> target, Instant now) {
        Sum served = sum(
                week,
                sessions.stream()
                        .map(Planned::attended)
                        .filter(Objects::nonNull)
                        .toList());
        return new WeekHours(
                served, planned(week, sessions), target.map(goal -> shortfall(week, goal, served, sessions, now)));
    }

    private static Sum sum(SiteWeek week, Collection<Interval> intervals) {
        return new Sum(Interval.unionMinutes(intervals), (int)
                intervals.stream().map(i -> week.dayOf(i.from())).distinct().count());
    }

    private static Shortfall shortfall(
            SiteWeek week, WeeklyTarget goal, Sum served, List<Planned> sessions, Instant now) {
        long minutes = Math.max(0, goal.minutes() - served.minutes());
        int days = Math.max(0, goal.days() - served.days());
        if (minutes == 0 && days == 0) {
            return new Shortfall(0, 0, List.of());
        }
        List<Cause> causes = new ArrayList<>(sessions.stream()
                .flatMap(session -> cause(week, session, now).stream())
                .toList());
        missingSeats(goal, sum(week, sessions.stream().map(Planned::when).toList()))
                .ifPresent(causes::add);
        return new Shortfall(minutes, days, List.copyOf(causes));
    }

    private static Optional<Cause> cause(SiteWeek week, Planned session, Instant now) {
        Interval attended = session.attended();
        long missing = session.when().minutes() - (attended == null ? 0 : attended.minutes());
        if (missing == 0) {
            return Optional.empty();
        }
        return Optional.of(new Cause(
                kind(session, now), session.session(), week.dayOf(session.when().from()), missing, 0));
    }

    private static CauseKind kind(Planned session, Instant now) {
        if (session.isMissedOnLeave()) {
            return CauseKind.LEAVE;
        }
        if (session.calledOff()) {
            return CauseKind.CANCELLED;
        }
        if (session.status() == null) {
            return session.when().to().isAfter(now) ? CauseKind.UPCOMING : CauseKind.NOT_RECORDED;
        }
        return session.status() == AttendanceStatus.ABSENT ? CauseKind.ABSENT : CauseKind.SHORT_STAY;
    }

    private static Optional<Cause> missingSeats(WeeklyTarget goal, Sum planned) {
        long minutes = Math.max(0, goal.minutes() - planned.minutes());
        int days = Math.max(0, goal.days() - planned.days());
        return minutes == 0 && days == 0
                ? Optional.empty()
                : Optional.of(new Cause(CauseKind.MISSING_SEATS, null, null, minutes, days));
    }
}
