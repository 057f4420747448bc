package health.concord.scheduling.openings;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.WeeklySlot;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeSlotsTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final List<WeeklySlot> MONDAY_MORNING = List.of(slot("09:00", "12:00"));

    private static WeeklySlot slot(String from, String to) {
        return new WeeklySlot(Day.MO, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Interval busy(String from, String to) {
        return new Interval(
                LocalDateTime.parse(from).atZone(NEW_YORK).toInstant(),
                LocalDateTime.parse(to).atZone(NEW_YORK).toInstant());
    }

    private static List<WeeklySlot> free(Interval... busy) {
        return FreeSlots.of(MONDAY_MORNING, List.of(busy), NEW_YORK, 60);
    }

    @Test
    void freeMorningHasThreeHours() {
        assertThat(free()).containsExactly(slot("09:00", "10:00"), slot("10:00", "11:00"), slot("11:00", "12:00"));
    }

    @Test
    void whatIsTakenInOneWeekIsNotOffered() {
        assertThat(free(busy("2026-03-16T10:00", "2026-03-16T10:30")))
                .containsExactly(slot("09:00", "10:00"), slot("10:30", "11:30"));
    }

    @Test
    void slotsBeginOnTheQuarterHour() {
        assertThat(free(busy("2026-03-16T09:00", "2026-03-16T09:50")))
                .containsExactly(slot("10:00", "11:00"), slot("11:00", "12:00"));
    }

    @Test
    void otherDaysDoNotMatter() {
        assertThat(free(busy("2026-03-17T10:00", "2026-03-17T11:00"))).hasSize(3);
    }

    @Test
    void sameWallClockTimeIsTakenAfterTheClocksChange() {
        assertThat(free(busy("2026-03-02T09:00", "2026-03-02T10:00"), busy("2026-03-09T09:00", "2026-03-09T10:00")))
                .containsExactly(slot("10:00", "11:00"), slot("11:00", "12:00"));
    }

    @Test
    void takenOverMidnightTakesBothDays() {
        assertThat(free(busy("2026-03-01T22:00", "2026-03-02T10:15"))).containsExactly(slot("10:15", "11:15"));
    }

    @Test
    void whatIsWhollyTakenHasNoSlot() {
        assertThat(free(busy("2026-03-02T08:00", "2026-03-02T13:00"))).isEmpty();
    }

    @Test
    void overlappingTakenTimesAreNotCountedTwice() {
        assertThat(free(busy("2026-03-02T09:00", "2026-03-02T11:00"), busy("2026-03-09T09:30", "2026-03-09T10:00")))
                .containsExactly(slot("11:00", "12:00"));
    }
}
