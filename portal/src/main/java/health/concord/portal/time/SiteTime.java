package health.concord.portal.time;

import health.concord.portal.language.DayWords;
import health.concord.portal.language.Say;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * This moment at one site, and how moments are told there: {@code Mon 2 Mar, 09:00}.
 *
 * @param zone decides what a day is
 * @param now when the page was asked for
 */
public record SiteTime(ZoneId zone, Instant now) {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final DateTimeFormatter SHORT_ZONE = DateTimeFormatter.ofPattern("zzz", Locale.US);

    /** Whether the week that begins on this Monday is over. */
    public boolean isWeekOver(LocalDate monday) {
        return !date().isBefore(monday.plusWeeks(1));
    }

    public LocalDate date() {
        return LocalDate.ofInstant(now, zone);
    }

    public Instant startOfDay() {
        return date().atStartOfDay(zone).toInstant();
    }

    public Instant endOfDay() {
        return date().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** {@code Mon 2 Mar} of today. */
    public String today() {
        return day(date());
    }

    /** {@code 09:00}. */
    public String clock() {
        return time(now);
    }

    public String time(Instant at) {
        return TIME.format(ZonedDateTime.ofInstant(at, zone));
    }

    /** {@code Mon 2 Mar}. */
    public static String day(LocalDate date) {
        return DayWords.day(date);
    }

    /** {@code Mon 2 Mar, 09:00}; only the time when it is today. */
    public String moment(Instant at) {
        ZonedDateTime there = ZonedDateTime.ofInstant(at, zone);
        return there.toLocalDate().equals(date())
                ? TIME.format(there)
                : day(there.toLocalDate()) + ", " + TIME.format(there);
    }

    /** {@code 2026-03-02}: the day of a moment there. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** {@code Mon 2 Mar} of a moment there. */
    public String dayWords(Instant at) {
        return day(dayOf(at));
    }

    /** A moment as a form's field has it, {@code 2026-03-02T09:00}. */
    public String local(Instant at) {
        return FIELD.format(ZonedDateTime.ofInstant(at, zone));
    }

    /** What was entered in such a field, with the site's offset; as it was typed where it is no time. */
    public String withOffset(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(zone).toOffsetDateTime().toString();
        } catch (DateTimeParseException e) {
            return typed;
        }
    }

    /** How long ago, in one unit: {@code just now}, {@code 12 min ago}, {@code 3 h ago}, {@code 2 days ago}. */
    public String ago(Instant since) {
        Duration age = Duration.between(since, now);
        if (age.toMinutes() < 1) {
            return Say.words("time.justNow");
        }
        if (age.toHours() < 1) {
            return Say.words("time.minutesAgo", age.toMinutes());
        }
        if (age.toDays() < 1) {
            return Say.words("time.hoursAgo", age.toHours());
        }
        return Say.words("time.daysAgo", age.toDays());
    }

    /** {@code in 22 min}; for what begins within the hour. */
    public String in(Instant begins) {
        long minutes = Duration.between(now, begins).toMinutes();
        return minutes < 1 ? Say.words("time.now") : Say.words("time.inMinutes", minutes);
    }

    /** {@code EST}: as people there write it today. */
    public String zoneShort() {
        return SHORT_ZONE.format(ZonedDateTime.ofInstant(now, zone));
    }

    /** {@code Eastern Time}. */
    public String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, Say.locale());
    }
}
