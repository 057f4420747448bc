package health.concord.scheduling.timetable;

import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.timetable.plan.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Translates between moments and minutes of a week by the wall clock of a site. */
final class WeekMinutes {

    private static final int WEEK = 7 * Span.DAY;

    private WeekMinutes() {}

    static int of(Instant time, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(time, zone);
        return (local.getDayOfWeek().getValue() - 1) * Span.DAY + local.getHour() * 60 + local.getMinute();
    }

    static Span of(WeeklySlot slot) {
        int midnight = slot.day().ordinal() * Span.DAY;
        return new Span(midnight + minuteOf(slot.from()), midnight + minuteOf(slot.to()));
    }

    /** What an interval takes of any week: one over the end of a week takes its end and the next one's beginning. */
    static List<Span> of(Interval time, ZoneId zone) {
        int from = of(time.from(), zone);
        long minutes = ChronoUnit.MINUTES.between(
                LocalDateTime.ofInstant(time.from(), zone), LocalDateTime.ofInstant(time.to(), zone));
        if (minutes >= WEEK) {
            return List.of(new Span(0, WEEK));
        }
        List<Span> spans = new ArrayList<>();
        int to = from + (int) Math.max(1, minutes);
        spans.add(new Span(from, Math.min(to, WEEK)));
        if (to > WEEK) {
            spans.add(new Span(0, to - WEEK));
        }
        return spans;
    }

    /** The moment of a minute in the week of a day; minutes long by the wall clock, as weekly slots are. */
    static Interval in(LocalDate day, int minute, int minutes, ZoneId zone) {
        LocalDate date = SiteWeek.of(day, zone).monday().plusDays(Math.floorDiv(minute, Span.DAY));
        int from = Math.floorMod(minute, Span.DAY);
        return new WeeklySlot(Day.of(date.getDayOfWeek()), time(from), time(from + minutes)).on(date, zone);
    }

    private static LocalTime time(int minuteOfDay) {
        return LocalTime.of(minuteOfDay / 60, minuteOfDay % 60);
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
