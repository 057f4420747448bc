package health.concord.scheduling.timetable.plan;

import health.concord.scheduling.calendar.Day;
import java.time.LocalTime;

/**
 * When a meeting may begin, by the clock of its site.
 *
 * @param minute of the day
 */
public record Start(Day day, int minute) {

    public static Start of(Day day, LocalTime time) {
        return new Start(day, time.toSecondOfDay() / 60);
    }

    public LocalTime time() {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    /** Minutes since the week began, so that times of different days never touch. */
    public int ofWeek() {
        return day.ordinal() * Span.DAY + minute;
    }
}
