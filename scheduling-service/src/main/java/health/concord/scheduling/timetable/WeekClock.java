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

    /** What begins before the week or ends after it reaches out of it. */
    Span span(Interval time) {
        return new Span(minute(time.from()), minute(time.to()));
    }

    private int minute(Instant time) {
        return (int) ChronoUnit.MINUTES.between(monday.atStartOfDay(), LocalDateTime.ofInstant(time, zone));
    }

    Interval week() {
        return new Interval(
                monday.atStartOfDay(zone).toInstant(),
                monday.plusDays(DAYS).atStartOfDay(zone).toInstant());
    }

    /** Minutes that this clock is ahead of another one; in the middle of the week, when no clock is changed. */
    int aheadOf(ZoneId other) {
        Instant wednesday =
                monday.plusDays(2).atTime(LocalTime.NOON).atZone(zone).toInstant();
        return (int) ChronoUnit.MINUTES.between(
                LocalDateTime.ofInstant(wednesday, other), LocalDateTime.ofInstant(wednesday, zone));
    }
}
