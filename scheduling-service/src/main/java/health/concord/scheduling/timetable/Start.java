package health.concord.scheduling.timetable;

import health.concord.scheduling.calendar.Day;
import java.time.LocalTime;

/**
 * When a meeting may begin.
 *
 * @param minute of the day
 */
public record Start(Day day, int minute) {

    LocalTime time() {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    static Start of(Day day, LocalTime time) {
        return new Start(day, time.toSecondOfDay() / 60);
    }

    /** Minutes since the week began, so that times of different days never touch. */
    int ofWeek() {
        return day.ordinal() * 24 * 60 + minute;
    }
}
