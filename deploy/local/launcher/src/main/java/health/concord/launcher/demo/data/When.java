package health.concord.launcher.demo.data;

import java.time.LocalDate;

/** A day, counted from the week of seeding: week -1 is last week. So the program always looks alive. */
public record When(int week, Day day) {

    /** @param monday of the week of seeding */
    public LocalDate from(LocalDate monday) {
        return monday.plusWeeks(week).plusDays(day.ordinal());
    }
}
