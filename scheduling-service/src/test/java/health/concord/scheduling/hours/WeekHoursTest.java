package health.concord.scheduling.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.concord.scheduling.attendance.AttendanceStatus;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.client.WeeklyTarget;
import health.concord.scheduling.hours.WeekHours.Cause;
import health.concord.scheduling.hours.WeekHours.CauseKind;
import health.concord.scheduling.hours.WeekHours.Planned;
import health.concord.scheduling.hours.WeekHours.Sum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeekHoursTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final SiteWeek WEEK = SiteWeek.of(LocalDate.parse("2026-03-04"), NEW_YORK);
    private static final Instant AFTER = Instant.parse("2026-03-20T12:00:00Z");
    private static final Optional<WeeklyTarget> NINE_HOURS = Optional.of(new WeeklyTarget(UUID.randomUUID(), 540, 3));

    private static Interval time(String day, String from, String to) {
        return new Interval(
                LocalDateTime.parse(day + "T" + from).atZone(NEW_YORK).toInstant(),
                LocalDateTime.parse(day + "T" + to).atZone(NEW_YORK).toInstant());
    }

    private static Planned attended(String day, String from, String to) {
        Interval when = time(day, from, to);
        return new Planned(UUID.randomUUID(), when, AttendanceStatus.PRESENT, when, false);
    }

    private static Planned missed(
            @Nullable AttendanceStatus status, @Nullable Interval attended, String day, String from, String to) {
        return new Planned(UUID.randomUUID(), time(day, from, to), status, attended, false);
    }

    private static WeekHours of(Planned... sessions) {
        return WeekHours.of(WEEK, Arrays.asList(sessions), NINE_HOURS, AFTER);
    }

    private static List<CauseKind> causes(WeekHours hours) {
        return hours.shortfall().orElseThrow().causes().stream()
                .map(Cause::kind)
                .toList();
    }

    @Test
    void threeDaysOfThreeHoursMeetTheRule() {
        WeekHours hours = of(
                attended("2026-03-02", "09:00", "12:00"),
                attended("2026-03-04", "09:00", "12:00"),
                attended("2026-03-06", "09:00", "12:00"));

        assertThat(hours.served()).isEqualTo(new Sum(540, 3));
        assertThat(hours.shortfall().orElseThrow().minutes()).isZero();
        assertThat(causes(hours)).isEmpty();
    }

    @Test
    void nineHoursOnTwoDaysLackADay() {
        WeekHours hours = of(attended("2026-03-02", "09:00", "13:30"), attended("2026-03-04", "09:00", "13:30"));

        assertThat(hours.shortfall().orElseThrow().minutes()).isZero();
        assertThat(hours.shortfall().orElseThrow().days()).isEqualTo(1);
        assertThat(causes(hours)).containsExactly(CauseKind.MISSING_SEATS);
    }

    @Test
    void overlappingServicesCountOnce() {
        assertThat(of(
                                attended("2026-03-02", "09:00", "11:00"),
                                attended("2026-03-02", "10:30", "11:00"),
                                attended("2026-03-02", "11:00", "11:30"))
                        .served())
                .isEqualTo(new Sum(150, 1));
    }

    @Test
    void eachMissingSessionIsACause() {
        WeekHours hours = of(
                missed(AttendanceStatus.ABSENT, null, "2026-03-02", "09:00", "12:00"),
                missed(AttendanceStatus.LATE, time("2026-03-04", "09:20", "12:00"), "2026-03-04", "09:00", "12:00"),
                missed(null, null, "2026-03-06", "09:00", "12:00"));

        assertThat(hours.served()).isEqualTo(new Sum(160, 1));
        assertThat(hours.shortfall().orElseThrow().causes())
                .extracting(Cause::kind, Cause::on, Cause::minutes)
                .containsExactly(
                        tuple(CauseKind.ABSENT, LocalDate.parse("2026-03-02"), 180L),
                        tuple(CauseKind.SHORT_STAY, LocalDate.parse("2026-03-04"), 20L),
                        tuple(CauseKind.NOT_RECORDED, LocalDate.parse("2026-03-06"), 180L));
    }

    @Test
    void sessionToComeIsNotHeldAgainstAnyone() {
        WeekHours hours = WeekHours.of(
                WEEK,
                List.of(missed(null, null, "2026-03-06", "09:00", "12:00")),
                NINE_HOURS,
                Instant.parse("2026-03-03T12:00:00Z"));

        assertThat(causes(hours)).containsExactly(CauseKind.UPCOMING, CauseKind.MISSING_SEATS);
    }

    @Test
    void seatsThatCannotReachTheTargetAreTold() {
        Cause cause = of(attended("2026-03-02", "09:00", "12:00"))
                .shortfall()
                .orElseThrow()
                .causes()
                .getFirst();

        assertThat(cause).isEqualTo(new Cause(CauseKind.MISSING_SEATS, null, null, 360, 2));
    }

    @Test
    void withoutATargetNothingIsMissing() {
        assertThat(WeekHours.of(WEEK, List.of(), Optional.empty(), AFTER).shortfall())
                .isEmpty();
    }

    @Test
    void lateEveningBelongsToItsLocalDay() {
        assertThat(of(attended("2026-03-02", "19:30", "20:30"), attended("2026-03-02", "09:00", "10:00"))
                        .served())
                .isEqualTo(new Sum(120, 1));
    }

    private static Planned onLeave(@Nullable AttendanceStatus status, String day, String from, String to) {
        return new Planned(UUID.randomUUID(), time(day, from, to), status, null, true);
    }

    @Test
    void leaveIsTheCauseAndNeitherAnAbsenceNorAMissingSeat() {
        WeekHours hours = of(
                attended("2026-03-02", "09:00", "12:00"),
                onLeave(null, "2026-03-04", "09:00", "12:00"),
                onLeave(AttendanceStatus.ABSENT, "2026-03-06", "09:00", "12:00"));

        assertThat(causes(hours)).containsExactly(CauseKind.LEAVE, CauseKind.LEAVE);
        assertThat(hours.planned()).isEqualTo(new Sum(180, 1));
        assertThat(hours.shortfall().orElseThrow().minutes()).isEqualTo(360);
    }

    @Test
    void whatWasCalledOffIsTheCauseAndTakesNothingFromTheTarget() {
        List<Planned> week = List.of(
                attended("2026-03-02", "09:00", "12:00"),
                attended("2026-03-04", "09:00", "12:00"),
                new Planned(UUID.randomUUID(), time("2026-03-06", "09:00", "12:00"), null, null, false, true));

        WeekHours hours = of(week.toArray(Planned[]::new));

        assertThat(causes(hours)).containsExactly(CauseKind.CANCELLED);
        assertThat(hours.planned()).isEqualTo(new Sum(360, 2));
        assertThat(WeekHours.lessLeave(WEEK, week, NINE_HOURS.orElseThrow()).minutes())
                .isEqualTo(540);
    }

    @Test
    void whoCameThoughOnLeaveWasThere() {
        Interval when = time("2026-03-02", "09:00", "12:00");
        WeekHours hours = of(new Planned(UUID.randomUUID(), when, AttendanceStatus.PRESENT, when, true));

        assertThat(hours.served()).isEqualTo(new Sum(180, 1));
        assertThat(causes(hours)).containsExactly(CauseKind.MISSING_SEATS);
    }

    @Test
    void leaveTakesFromTheTargetWhatItTakesFromTheWeek() {
        List<Planned> week = List.of(
                attended("2026-03-02", "09:00", "12:00"),
                onLeave(null, "2026-03-02", "13:00", "14:00"),
                onLeave(null, "2026-03-06", "09:00", "12:00"));

        WeeklyTarget left = WeekHours.lessLeave(WEEK, week, NINE_HOURS.orElseThrow());

        assertThat(left.minutes()).isEqualTo(540 - 240);
        assertThat(left.days()).as("on Monday there is something else").isEqualTo(2);
    }
}
