package health.concord.launcher.demo;

import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.Day;
import health.concord.launcher.demo.data.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;

/** The dates of the demo program, counted from the week of its first seeding. */
record Weeks(LocalDate monday) {

    static Weeks of(LocalDate day) {
        return new Weeks(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    LocalDate date(When when) {
        return when.from(monday);
    }

    LocalDate date(int week, Day day) {
        return new When(week, day).from(monday);
    }

    /** A moment at a site, as the wire wants it. */
    String at(LocalDate date, LocalTime time, ZoneId zone) {
        return text(date.atTime(time).atZone(zone).toOffsetDateTime());
    }

    static String text(OffsetDateTime time) {
        return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    When when(LocalDate date) {
        long days = date.toEpochDay() - monday.toEpochDay();
        return new When((int) Math.floorDiv(days, 7L), Day.of(date.getDayOfWeek()));
    }

    /** The age holds in the week of seeding, whatever the birthday. */
    LocalDate birthDate(Client client) {
        MonthDay birthday = MonthDay.parse("--" + client.birthday());
        LocalDate thisYear = birthday.atYear(monday.getYear());
        LocalDate last = thisYear.isAfter(monday) ? birthday.atYear(monday.getYear() - 1) : thisYear;
        return last.minusYears(client.age());
    }
}
