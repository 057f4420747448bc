package health.concord.scheduling.timetable;

import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.timetable.plan.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Tells times of a week in minutes by the wall clock of one place. */
record WeekClock(LocalDate monday, ZoneId zone) {

    private static final int DAYS = 7;

    /** Sessions exist eight weeks ahead; a little more, where that is set higher. */
    private static final int WEEKS_AFTER = 26;

    /** What begins before the week or ends after it reaches out of it. */
    Span span(Interval time) {
        return new Span(minute(time.from()), minute(time.to()));
    }

    /** The time of the week at which something of another week is. */
    Span folded(Interval time) {
        Span there = span(time);
        int from = Math.floorMod(there.from(), DAYS * Span.DAY);
        return new Span(from, from + there.to() - there.from());
    }

    private int minute(Instant time) {
        return (int) ChronoUnit.MINUTES.between(monday.atStartOfDay(), LocalDateTime.ofInstant(time, zone));
    }

    Interval week() {
        return new Interval(
                monday.atStartOfDay(zone).toInstant(),
                monday.plusDays(DAYS).atStartOfDay(zone).toInstant());
    }

    /** Those after it, as far as sessions exist. */
    Interval weeksAfter() {
        return new Interval(
                week().to(), monday.plusWeeks(WEEKS_AFTER).atStartOfDay(zone).toInstant());
    }

    /** Minutes that this clock is ahead of another one; in the middle of the week, when no clock is changed. */
    int aheadOf(ZoneId other) {
        Instant wednesday =
                monday.plusDays(2).atTime(LocalTime.NOON).atZone(zone).toInstant();
        return (int) ChronoUnit.MINUTES.between(
                LocalDateTime.ofInstant(wednesday, other), LocalDateTime.ofInstant(wednesday, zone));
    }
}
