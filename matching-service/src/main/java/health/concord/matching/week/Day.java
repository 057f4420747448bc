package health.concord.matching.week;

import java.time.DayOfWeek;

/** A day of the week; the names are iCalendar's. */
public enum Day {
    MO,
    TU,
    WE,
    TH,
    FR,
    SA,
    SU;

    public DayOfWeek dayOfWeek() {
        return DayOfWeek.of(ordinal() + 1);
    }
}
