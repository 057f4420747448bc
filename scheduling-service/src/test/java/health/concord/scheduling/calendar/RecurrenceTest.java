package health.concord.scheduling.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.concord.commons.problem.ProblemException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.of("America/New_York"), ZoneId.of("America/Denver"));
    }

    @Provide
    Arbitrary<LocalDate> aroundTheChanges() {
        // Both changes of two years, a fortnight on either side.
        return Arbitraries.of(
                        LocalDate.of(2026, 3, 8),
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2027, 3, 14),
                        LocalDate.of(2027, 11, 7))
                .flatMap(change -> Arbitraries.integers().between(-14, 14).map(change::plusDays));
    }

    @Property(tries = 500)
    void timeOfDayStaysWhenTheClocksChange(
            @ForAll("zones") ZoneId zone,
            @ForAll("aroundTheChanges") LocalDate begins,
            @ForAll @IntRange(min = 6, max = 20) int hour,
            @ForAll @IntRange(min = 1, max = 3) int interval,
            @ForAll DayOfWeek day) {
        WeeklySlot slot = new WeeklySlot(
                Day.of(day), LocalTime.of(hour, 15), LocalTime.of(hour, 15).plusMinutes(90));
        Recurrence rule = Recurrence.require("rrule", "FREQ=WEEKLY;INTERVAL=" + interval);

        List<Interval> times = Occurrences.of(List.of(slot), rule, begins, begins, begins.plusWeeks(8), zone);

        assertThat(times).isNotEmpty().allSatisfy(time -> {
            ZonedDateTime from = time.from().atZone(zone);
            assertThat(from.toLocalTime()).isEqualTo(slot.from());
            assertThat(from.getDayOfWeek()).isEqualTo(day);
            assertThat(Duration.between(time.from(), time.to())).isEqualTo(Duration.ofMinutes(90));
        });
        for (int i = 1; i < times.size(); i++) {
            LocalDate before = times.get(i - 1).from().atZone(zone).toLocalDate();
            LocalDate after = times.get(i).from().atZone(zone).toLocalDate();
            assertThat(ChronoUnit.WEEKS.between(before, after)).isEqualTo(interval);
        }
    }

    @Property(tries = 300)
    void aTimeInTheGapOrTheOverlapIsStillOnceAndWhole(
            @ForAll("zones") ZoneId zone,
            @ForAll("aroundTheChanges") LocalDate begins,
            @ForAll @IntRange(min = 0, max = 3) int hour,
            @ForAll @IntRange(min = 0, max = 59) int minute) {
        LocalTime at = LocalTime.of(hour, minute);
        List<WeeklySlot> daily = java.util.Arrays.stream(Day.values())
                .map(day -> new WeeklySlot(day, at, at.plusMinutes(45)))
                .toList();

        List<Interval> times = Occurrences.of(
                daily, Recurrence.require("rrule", "FREQ=DAILY"), begins, begins, begins.plusDays(20), zone);

        assertThat(times).hasSize(21);
        assertThat(times).allSatisfy(time -> assertThat(time.minutes()).isIn(45L, 105L));
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i - 1).overlaps(times.get(i))).isFalse();
        }
    }

    @Property(tries = 200)
    void aPlainWeeklySeriesAndItsRuleAreTheSame(
            @ForAll("zones") ZoneId zone, @ForAll("aroundTheChanges") LocalDate begins, @ForAll DayOfWeek day) {
        List<WeeklySlot> slots = List.of(
                new WeeklySlot(Day.of(day), LocalTime.of(9, 0), LocalTime.of(10, 30)),
                new WeeklySlot(Day.of(day.plus(2)), LocalTime.of(13, 0), LocalTime.of(14, 0)));

        assertThat(Occurrences.of(
                        slots, Recurrence.require("rrule", "FREQ=WEEKLY"), begins, begins, begins.plusWeeks(6), zone))
                .isEqualTo(Occurrences.of(slots, begins, begins.plusWeeks(6), zone));
    }

    @Test
    void countIsFromTheFirstDateWhateverIsAskedFor() {
        Recurrence rule = Recurrence.require("rrule", "FREQ=WEEKLY;BYDAY=MO;COUNT=3");

        assertThat(rule.dates(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusYears(1)))
                .containsExactly(MONDAY.plusWeeks(1), MONDAY.plusWeeks(2));
    }

    @Test
    void monthsGoByTheirDays() {
        Recurrence rule = Recurrence.require("rrule", "freq=monthly;byday=1MO,3MO");

        assertThat(rule.dates(MONDAY, MONDAY, LocalDate.of(2026, 4, 10)))
                .containsExactly(MONDAY, LocalDate.of(2026, 3, 16), LocalDate.of(2026, 4, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=YEARLY",
                "FREQ=WEEKLY;COUNT=10000",
                "FREQ=WEEKLY;COUNT=0",
                "FREQ=DAILY;COUNT=551",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=WEEKLY;INTERVAL=99",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;UNTIL=99991231T000000Z",
                "FREQ=WEEKLY;BYHOUR=9",
                "INTERVAL=2",
                "every other week",
                ""
            })
    void whatIsNoRuleOrAnEndlessOneIsRefused(String text) {
        assertThatThrownBy(() -> Recurrence.require("rrule", text)).isInstanceOf(ProblemException.class);
    }

    private static WeeklySlot slot(Day day) {
        return new WeeklySlot(day, LocalTime.of(9, 0), LocalTime.of(10, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY | MO WE",
                "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO | MO",
                "BYDAY=WE,MO;FREQ=WEEKLY;WKST=SU | MO WE",
                "FREQ=WEEKLY;BYDAY=MO,FR;UNTIL=20270101 | MO",
                "FREQ=WEEKLY;BYDAY=FR | ''"
            })
    void ruleThatIsTheSameEveryWeekSaysOnWhichDays(String rule, String days) {
        assertThat(Recurrence.require("rrule", rule).everyWeekOn(List.of(slot(Day.MO), slot(Day.WE))))
                .hasValueSatisfying(
                        found -> assertThat(found.stream().map(Day::name).collect(Collectors.joining(" ")))
                                .isEqualTo(days));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY;INTERVAL=2",
                "FREQ=WEEKLY;INTERVAL=12",
                "FREQ=WEEKLY;COUNT=10",
                "FREQ=WEEKLY;BYMONTH=1,2",
                "FREQ=MONTHLY;BYDAY=1MO",
                "FREQ=DAILY;INTERVAL=3"
            })
    void ruleThatDiffersFromWeekToWeekIsNoWeeklyPattern(String rule) {
        assertThat(Recurrence.require("rrule", rule).everyWeekOn(List.of(slot(Day.MO))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260401",
                "BYDAY=MO;FREQ=WEEKLY;UNTIL=20260401",
                "FREQ=WEEKLY;BYDAY=MO,FR;INTERVAL=1"
            })
    void ruleFollowsItsSlotsToOtherDaysAndEndsWhenItDid(String rule) {
        List<WeeklySlot> moved = List.of(slot(Day.TU), slot(Day.TH));

        List<LocalDate> dates =
                Recurrence.require("rrule", rule).movedTo(moved).dates(MONDAY, MONDAY, MONDAY.plusWeeks(8));

        assertThat(dates).allSatisfy(date -> assertThat(moved).anyMatch(slot -> slot.isOn(date)));
        assertThat(dates).hasSize(rule.contains("UNTIL") ? 9 : 16);
    }
}
