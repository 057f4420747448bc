package health.concord.scheduling.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A feed as iCalendar (RFC 5545): times in the site's zone, which is in the file with its changes of the clocks. */
final class FeedText {

    private FeedText() {}

    static String of(List<FeedEntry> entries, ZoneId zone, Instant at) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Concord//Scheduling//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(zone.getId())
                .getVTimeZone());
        entries.forEach(entry -> calendar.add(event(entry, zone, at)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(FeedEntry entry, ZoneId zone, Instant at) {
        VEvent event =
                new VEvent(entry.when().from().atZone(zone), entry.when().to().atZone(zone), entry.summary());
        event.replace(new DtStamp(at));
        event.add(new Uid(entry.session() + "@concord"));
        event.add(new Sequence((int) entry.version()));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (entry.place() != null) {
            event.add(new Location(entry.place()));
        }
        return event;
    }
}
