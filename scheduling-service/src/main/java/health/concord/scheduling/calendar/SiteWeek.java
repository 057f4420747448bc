package health.concord.scheduling.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** A week at a site, Monday to Sunday. It has 167 or 169 hours when the clocks change in it. */
public record SiteWeek(LocalDate monday, ZoneId zone) {

    private static final int DAYS = 7;

    public static SiteWeek of(LocalDate date, ZoneId zone) {
        return new SiteWeek(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
    }

    public LocalDate sunday() {
        return monday.plusDays(DAYS - 1);
    }

    public Interval span() {
        return new Interval(
                monday.atStartOfDay(zone).toInstant(),
                monday.plusDays(DAYS).atStartOfDay(zone).toInstant());
    }

    /** The day at the site on which {@code time} falls. */
    public LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }
}
