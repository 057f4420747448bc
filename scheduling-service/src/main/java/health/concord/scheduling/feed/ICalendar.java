package health.concord.scheduling.feed;

import health.concord.scheduling.calendar.Interval;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes and reads calendars of RFC 5545. */
final class ICalendar {

    /** More than any person has in a year. */
    private static final int MOST = 5000;

    private static final Pattern WITHIN_A_DAY =
            Pattern.compile("FREQ=(SECONDLY|MINUTELY|HOURLY)|BYSECOND|BYMINUTE|BYHOUR", Pattern.CASE_INSENSITIVE);

    private ICalendar() {}

    /** More times than are taken from a calendar. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** One entry; {@code id} stays when the time changes, so that subscribers move it. */
    record Entry(String id, String summary, String where, Interval when) {}

    static String write(List<Entry> entries) {
        Calendar calendar = new Calendar()
                .withProdId("-//Concord//Scheduling//EN")
                .withProperty(ImmutableVersion.VERSION_2_0)
                .withProperty(ImmutableCalScale.GREGORIAN)
                .getFluentTarget();
        for (Entry entry : entries) {
            VEvent event = new VEvent(entry.when().from(), entry.when().to(), entry.summary());
            event.add(new Uid(entry.id()));
            event.add(new Location(entry.where()));
            calendar.add(event);
        }
        return new CalendarText(calendar).toString();
    }

    private record CalendarText(Calendar calendar) {

        @Override
        public String toString() {
            try {
                StringWriter text = new StringWriter();
                new CalendarOutputter(false).output(calendar, text);
                return text.toString();
            } catch (IOException e) {
                throw new IllegalStateException("a calendar in memory could not be written", e);
            }
        }
    }

    /** When its owner is busy in a time; entries that are only marks, or cancelled, do not count. Titles are left. */
    static List<Interval> busy(String text, Interval during, ZoneId zone) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        List<Interval> busy = new ArrayList<>();
        Period<ZonedDateTime> period =
                new Period<>(during.from().atZone(zone), during.to().atZone(zone));
        Map<String, Set<Instant>> changed = changed(calendar, zone);
        for (Component component : calendar.getComponents(Component.VEVENT)) {
            if (component instanceof VEvent event && !isFree(event)) {
                refuseWithinADay(event);
                Set<Instant> elsewhere = isChange(event) ? Set.of() : changed.getOrDefault(uid(event), Set.of());
                for (Period<Temporal> one : event.<Temporal>calculateRecurrenceSet(period)) {
                    Instant from = instant(one.getStart(), zone);
                    Instant to = instant(one.getEnd(), zone);
                    if (from.isBefore(to) && !elsewhere.contains(from)) {
                        busy.add(new Interval(from, to));
                    }
                    if (busy.size() > MOST) {
                        throw new TooMany();
                    }
                }
            }
        }
        return busy.stream().filter(one -> one.overlaps(during)).toList();
    }

    /** Of entries that come back, the times that an entry of their own stands for: moved, made free, or cancelled. */
    private static Map<String, Set<Instant>> changed(Calendar calendar, ZoneId zone) {
        Map<String, Set<Instant>> changed = new HashMap<>();
        for (Component component : calendar.getComponents(Component.VEVENT)) {
            if (component instanceof VEvent event) {
                event.<RecurrenceId<Temporal>>getProperty(Property.RECURRENCE_ID)
                        .ifPresent(instead -> changed.computeIfAbsent(uid(event), uid -> new HashSet<>())
                                .add(instant(instead.getDate(), zone)));
            }
        }
        return changed;
    }

    private static boolean isChange(VEvent event) {
        return event.getProperty(Property.RECURRENCE_ID).isPresent();
    }

    private static String uid(VEvent event) {
        return event.getProperty(Property.UID).map(Property::getValue).orElse("");
    }

    /** Rules of hours, minutes and seconds make more times than anyone has, and take as long to count. */
    private static void refuseWithinADay(VEvent event) {
        for (Property rule : event.getProperties(Property.RRULE)) {
            if (WITHIN_A_DAY.matcher(rule.getValue()).find()) {
                throw new TooMany();
            }
        }
    }

    private static boolean isFree(VEvent event) {
        return is(event, "TRANSP", "TRANSPARENT") || is(event, "STATUS", "CANCELLED");
    }

    private static boolean is(VEvent event, String property, String value) {
        return event.getProperty(property)
                .map(one -> one.getValue().equalsIgnoreCase(value))
                .orElse(false);
    }

    private static Instant instant(Temporal time, ZoneId zone) {
        return switch (time) {
            case Instant instant -> instant;
            case ZonedDateTime zoned -> zoned.toInstant();
            case OffsetDateTime offset -> offset.toInstant();
            case LocalDate date -> date.atStartOfDay(zone).toInstant();
            case LocalDateTime local -> local.atZone(zone).toInstant();
            default -> Instant.from(time).atOffset(ZoneOffset.UTC).toInstant();
        };
    }
}
