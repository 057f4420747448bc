package health.concord.launcher.demo.data;

import java.time.DayOfWeek;

/** Days of the week with the two letters the services use. */
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

    public static Day of(DayOfWeek day) {
        return values()[day.getValue() - 1];
    }
}
