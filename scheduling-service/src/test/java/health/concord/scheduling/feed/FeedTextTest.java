package health.concord.scheduling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.scheduling.calendar.Interval;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Parsed back, a feed gives the same sessions, also around the days the clocks change in both sites' zones. */
class FeedTextTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final ZoneId HARBOR = ZoneId.of("America/New_York");

    private static List<VEvent> parsed(String text) {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(text)).getComponents().stream()
                            .filter(VEvent.class::isInstance)
                            .map(VEvent.class::cast)
                            .toList();
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }

    private static FeedEntry entry(VEvent event) {
        ZonedDateTime from = event.<ZonedDateTime>getDateTimeStart().getDate();
        ZonedDateTime to = event.<ZonedDateTime>getDateTimeEnd().getDate();
        return new FeedEntry(
                UUID.fromString(value(event, Property.UID).replace("@concord", "")),
                Long.parseLong(value(event, Property.SEQUENCE)),
                new Interval(from.toInstant(), to.toInstant()),
                value(event, Property.SUMMARY),
                event.getProperty(Property.LOCATION).map(Property::getValue).orElse(null),
                value(event, Property.STATUS).equals("CANCELLED"));
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }

    @net.jqwik.api.Property(tries = 60)
    void parsedBackAFeedGivesTheSameSessions(@ForAll("entries") List<FeedEntry> entries, @ForAll("zones") ZoneId zone) {
        String text = FeedText.of(entries, zone, NOW);

        assertThat(parsed(text)).extracting(FeedTextTest::entry).containsExactlyElementsOf(entries);
        assertThat(text).contains("BEGIN:VTIMEZONE").contains("TZID:" + zone);
    }

    @Example
    void clocksGoForwardBetweenTwoMondays() {
        List<FeedEntry> entries = IntStream.range(0, 3)
                .mapToObj(week -> {
                    Instant from = LocalDate.of(2026, 3, 2)
                            .plusWeeks(week)
                            .atTime(LocalTime.of(9, 0))
                            .atZone(HARBOR)
                            .toInstant();
                    return new FeedEntry(
                            new UUID(0, week), 0, new Interval(from, from.plusSeconds(5400)), "Group", null, false);
                })
                .toList();

        String text = FeedText.of(entries, HARBOR, NOW);

        assertThat(text)
                .contains("DTSTART;TZID=America/New_York:20260302T090000")
                .contains("DTSTART;TZID=America/New_York:20260309T090000");
        assertThat(parsed(text)).extracting(FeedTextTest::entry).isEqualTo(entries);
    }

    @Example
    void textThatMeansSomethingInAFeedIsOnlyText() {
        FeedEntry entry = new FeedEntry(
                new UUID(0, 1),
                3,
                new Interval(NOW, NOW.plusSeconds(3600)),
                "A, b; c\\n\nEND:VEVENT",
                "Room: 2; upstairs",
                true);

        assertThat(parsed(FeedText.of(List.of(entry), HARBOR, NOW)))
                .extracting(FeedTextTest::entry)
                .containsExactly(entry);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.of("America/New_York"), ZoneId.of("America/Denver"));
    }

    @Provide
    Arbitrary<List<FeedEntry>> entries() {
        // The hours around the changes of the clocks of 2026, in March and November, and any other time of the year.
        Arbitrary<Instant> times = Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(-48, 48)
                        .map(quarters -> Instant.parse("2026-03-08T07:00:00Z").plus(Duration.ofMinutes(15 * quarters))),
                Arbitraries.longs()
                        .between(-48, 48)
                        .map(quarters -> Instant.parse("2026-11-02T06:00:00Z").plus(Duration.ofMinutes(15 * quarters))),
                Arbitraries.longs()
                        .between(0, 365 * 96)
                        .map(quarters ->
                                Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(15 * quarters))));
        return Combinators.combine(
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        Arbitraries.longs().between(0, 99),
                        times,
                        Arbitraries.longs().between(1, 480),
                        Arbitraries.of("Appointment", "Cita", "Coping, skills; a", "Ünï 🙂"),
                        Arbitraries.of("Harbor Street, Oak", "Mesa Verde").injectNull(0.3),
                        Arbitraries.of(true, false))
                .as((id, version, from, minutes, title, place, cancelled) -> new FeedEntry(
                        new UUID(0, id),
                        version,
                        new Interval(from, from.plus(Duration.ofMinutes(minutes))),
                        title,
                        place,
                        cancelled))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
