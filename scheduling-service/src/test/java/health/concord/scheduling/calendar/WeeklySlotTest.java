package health.concord.scheduling.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklySlotTest {

    private static WeeklySlot slot(Day day, String from, String to) {
        return new WeeklySlot(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    @ParameterizedTest
    @CsvSource({
        // The Mondays around both changes of 2026: March 8 and November 1.
        "America/New_York, 2026-03-02, 2026-03-02T14:00:00Z",
        "America/New_York, 2026-03-09, 2026-03-09T13:00:00Z",
        "America/New_York, 2026-10-26, 2026-10-26T13:00:00Z",
        "America/New_York, 2026-11-02, 2026-11-02T14:00:00Z",
        "America/Denver, 2026-03-02, 2026-03-02T16:00:00Z",
        "America/Denver, 2026-03-09, 2026-03-09T15:00:00Z",
        "America/Denver, 2026-10-26, 2026-10-26T15:00:00Z",
        "America/Denver, 2026-11-02, 2026-11-02T16:00:00Z",
    })
    void staysAtNineWhenTheClocksChange(String zone, String date, String begins) {
        Interval when = slot(Day.MO, "09:00", "10:30").on(LocalDate.parse(date), ZoneId.of(zone));

        assertThat(when.from()).isEqualTo(Instant.parse(begins));
        assertThat(when.minutes()).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({"America/New_York, 2026-03-08T07:30:00Z", "America/Denver, 2026-03-08T09:30:00Z"})
    void beginsAfterTheGapWithItsFullLength(String zone, String begins) {
        Interval when = slot(Day.SU, "02:30", "03:30").on(LocalDate.parse("2026-03-08"), ZoneId.of(zone));

        assertThat(when.from()).isEqualTo(Instant.parse(begins));
        assertThat(when.minutes()).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({"America/New_York, 2026-11-01T05:15:00Z", "America/Denver, 2026-11-01T07:15:00Z"})
    void hourThatComesTwiceIsTakenTheFirstTime(String zone, String begins) {
        Interval when = slot(Day.SU, "01:15", "01:45").on(LocalDate.parse("2026-11-01"), ZoneId.of(zone));

        assertThat(when.from()).isEqualTo(Instant.parse(begins));
        assertThat(when.minutes()).isEqualTo(30);
    }

    @Test
    void touchingSlotsDoNotOverlap() {
        assertThat(slot(Day.MO, "09:00", "10:00").overlaps(slot(Day.MO, "10:00", "11:00")))
                .isFalse();
        assertThat(slot(Day.MO, "09:00", "10:01").overlaps(slot(Day.MO, "10:00", "11:00")))
                .isTrue();
        assertThat(slot(Day.MO, "09:00", "10:01").overlaps(slot(Day.TU, "10:00", "11:00")))
                .isFalse();
    }

    @Test
    void comesOnItsDaysBetweenTwoDates() {
        List<Interval> dates = Occurrences.of(
                List.of(slot(Day.FR, "09:00", "10:00"), slot(Day.MO, "09:00", "10:00")),
                LocalDate.parse("2026-03-02"),
                LocalDate.parse("2026-03-13"),
                ZoneId.of("America/New_York"));

        assertThat(dates)
                .extracting(when -> LocalDate.ofInstant(when.from(), ZoneId.of("America/New_York")))
                .containsExactly(
                        LocalDate.parse("2026-03-02"),
                        LocalDate.parse("2026-03-06"),
                        LocalDate.parse("2026-03-09"),
                        LocalDate.parse("2026-03-13"));
    }

    @Test
    void neverComesWhenTheLastDayIsBeforeTheFirst() {
        assertThat(Occurrences.of(
                        List.of(slot(Day.MO, "09:00", "10:00")),
                        LocalDate.parse("2026-03-02"),
                        LocalDate.parse("2026-03-01"),
                        ZoneId.of("America/Denver")))
                .isEmpty();
    }
}
