package health.concord.scheduling.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.concord.commons.problem.ProblemException;
import health.concord.scheduling.calendar.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusyTimesTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Interval SPRING =
            new Interval(Instant.parse("2026-03-01T05:00:00Z"), Instant.parse("2026-05-01T04:00:00Z"));

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260301T000000Z\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\n";
    }

    private static Interval interval(String from, String to) {
        return new Interval(Instant.parse(from), Instant.parse(to));
    }

    private static List<Interval> read(String... events) {
        return BusyTimes.of(calendar(events), SPRING, ZONE);
    }

    @Test
    void takesTimesWithAndWithoutAZone() {
        assertThat(read(
                        event("DTSTART:20260302T140000Z", "DTEND:20260302T150000Z", "SUMMARY:Dentist"),
                        event("DTSTART:20260303T090000", "DTEND:20260303T100000")))
                .containsExactly(
                        interval("2026-03-02T14:00:00Z", "2026-03-02T15:00:00Z"),
                        interval("2026-03-03T14:00:00Z", "2026-03-03T15:00:00Z"));
    }

    @Test
    void repeatedTimeStaysByTheWallClockWhenTheClocksChange() {
        assertThat(read(event(
                        "DTSTART;TZID=America/New_York:20260302T090000",
                        "DTEND;TZID=America/New_York:20260302T100000",
                        "RRULE:FREQ=WEEKLY;COUNT=2")))
                .containsExactly(
                        interval("2026-03-02T14:00:00Z", "2026-03-02T15:00:00Z"),
                        interval("2026-03-09T13:00:00Z", "2026-03-09T14:00:00Z"));
    }

    @Test
    void wholeDayIsTheSitesDay() {
        assertThat(read(event("DTSTART;VALUE=DATE:20260310", "DTEND;VALUE=DATE:20260311")))
                .containsExactly(interval("2026-03-10T04:00:00Z", "2026-03-11T04:00:00Z"));
    }

    @Test
    void freeAndCancelledTimesAreLeftOut() {
        assertThat(read(
                        event("DTSTART:20260302T140000Z", "DTEND:20260302T150000Z", "TRANSP:TRANSPARENT"),
                        event("DTSTART:20260302T140000Z", "DTEND:20260302T150000Z", "STATUS:CANCELLED")))
                .isEmpty();
    }

    @Test
    void overlapsAreOneTime() {
        assertThat(read(
                        event("DTSTART:20260302T140000Z", "DTEND:20260302T150000Z"),
                        event("DTSTART:20260302T143000Z", "DTEND:20260302T160000Z")))
                .containsExactly(interval("2026-03-02T14:00:00Z", "2026-03-02T16:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no calendar at all",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:yesterday\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                "{\"json\": true}",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n"
            })
    void whatIsNoCalendarIsRefused(String text) {
        assertThatThrownBy(() -> BusyTimes.of(text, SPRING, ZONE)).isInstanceOf(ProblemException.class);
    }

    @Test
    void refusalNamesTheLineAndNotWhatStandsThere() {
        String text = calendar(
                event("DTSTART:20260302T140000Z", "DTEND:20260302T150000Z"),
                event("DTSTART:20260302T140000Z", "DTEND:20260302T150000Z", "RRULE:FREQ=SECONDLY", "SUMMARY:Secret"));

        assertThatThrownBy(() -> BusyTimes.of(text, SPRING, ZONE))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.errors().getFirst().field()).isEqualTo("line 10");
                    assertThat(refused.toString() + refused.errors()).doesNotContain("Secret");
                });
    }

    @Test
    void moreEventsThanAreTakenAreRefusedWithTheLine() {
        String many =
                event("DTSTART:20260302T140000Z", "DTEND:20260302T150000Z").repeat(2_001);

        assertThatThrownBy(() -> BusyTimes.of(calendar(many), SPRING, ZONE))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused ->
                                assertThat(refused.errors().getFirst().field()).isEqualTo("line 12004"));
    }
}
