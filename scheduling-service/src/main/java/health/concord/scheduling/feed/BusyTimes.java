package health.concord.scheduling.feed;

import health.concord.commons.problem.Problems;
import health.concord.scheduling.calendar.Interval;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * Reads when someone is busy out of another program's calendar. Only times are taken, never what they are about. A file
 * that is no calendar, is too big or repeats without measure is refused with the line, never with what stands there.
 */
final class BusyTimes {

    static final int MOST_CHARACTERS = 500_000;
    private static final int MOST_EVENTS = 2_000;
    private static final int MOST_TIMES = 5_000;
    private static final Pattern TOO_OFTEN = Pattern.compile("FREQ=(SECONDLY|MINUTELY|HOURLY)");
    private static final Pattern BEGIN = Pattern.compile("(?i)BEGIN:VEVENT\\s*");

    private BusyTimes() {}

    /**
     * Those within {@code during}, without overlaps.
     *
     * @param zone of times that say none
     */
    static List<Interval> of(String text, Interval during, ZoneId zone) {
        List<Integer> lines = lines(text);
        if (lines.size() > MOST_EVENTS) {
            throw refused(lines.get(MOST_EVENTS), "is past the " + MOST_EVENTS + " events that are taken");
        }
        List<VEvent> events = parse(text).getComponents().stream()
                .filter(VEvent.class::isInstance)
                .map(VEvent.class::cast)
                .toList();
        List<Interval> busy = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            int line = i < lines.size() ? lines.get(i) : 1;
            if (isBusy(events.get(i))) {
                busy.addAll(times(events.get(i), during, zone, line));
            }
            if (busy.size() > MOST_TIMES) {
                throw refused(line, "repeats more often than the " + MOST_TIMES + " times that are taken");
            }
        }
        return Interval.union(busy);
    }

    private static Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (ParserException e) {
            throw refused(Math.max(1, e.getLineNo()), "is not iCalendar (RFC 5545)");
        } catch (IOException | RuntimeException e) {
            throw refused(1, "begins a file that is not iCalendar (RFC 5545)");
        }
    }

    private static boolean isBusy(VEvent event) {
        return !"TRANSPARENT".equals(value(event, Property.TRANSP))
                && !"CANCELLED".equals(value(event, Property.STATUS));
    }

    private static String value(VEvent event, String name) {
        Optional<Property> property = event.getProperty(name);
        return property.map(Property::getValue).orElse("").toUpperCase(Locale.ROOT);
    }

    private static List<Interval> times(VEvent event, Interval during, ZoneId zone, int line) {
        if (TOO_OFTEN.matcher(value(event, Property.RRULE)).find()) {
            throw refused(line, "begins an event that repeats within a day");
        }
        try {
            return event
                    .calculateRecurrenceSet(
                            new Period<>(during.from().atZone(zone), during.to().atZone(zone)))
                    .stream()
                    .flatMap(period -> interval(period, zone).stream())
                    .flatMap(time -> Optional.ofNullable(time.within(during)).stream())
                    .toList();
        } catch (RuntimeException e) {
            throw refused(line, "begins an event whose times cannot be read");
        }
    }

    /** An event without a length takes no time. */
    private static Optional<Interval> interval(Period<?> period, ZoneId zone) {
        Instant from = instant(period.getStart(), zone);
        Instant to = instant(period.getEnd(), zone);
        return from.isBefore(to) ? Optional.of(new Interval(from, to)) : Optional.empty();
    }

    private static Instant instant(Temporal time, ZoneId zone) {
        return switch (time) {
            case Instant moment -> moment;
            case ZonedDateTime zoned -> zoned.toInstant();
            case OffsetDateTime offset -> offset.toInstant();
            case LocalDateTime floating -> floating.atZone(zone).toInstant();
            case LocalDate day -> day.atStartOfDay(zone).toInstant();
            default -> throw new IllegalArgumentException("an unknown kind of time");
        };
    }

    private static List<Integer> lines(String text) {
        List<Integer> begins = new ArrayList<>();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (BEGIN.matcher(all.get(i)).matches()) {
                begins.add(i + 1);
            }
        }
        return begins;
    }

    private static RuntimeException refused(int line, String why) {
        return Problems.invalid("line " + line, why + ". Nothing was taken in.");
    }
}
