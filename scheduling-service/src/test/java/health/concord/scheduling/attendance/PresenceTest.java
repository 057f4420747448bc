package health.concord.scheduling.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.ProblemException;
import health.concord.scheduling.calendar.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {

    private static final String DAY = "2026-03-02T";
    private static final Interval NINE_TO_TEN = new Interval(at("09:00"), at("10:00"));
    private static final Duration TOLERANCE = Duration.ofMinutes(15);

    private static Instant at(String time) {
        return Instant.parse(DAY + time + ":00Z");
    }

    private static OffsetDateTime wire(String time) {
        return time == null ? null : at(time).atOffset(ZoneOffset.UTC);
    }

    private static Presence presence(AttendanceStatus status, String arrived, String left) {
        return Presence.of(new RecordAttendance(status, wire(arrived), wire(left), null), NINE_TO_TEN, TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT,,,60",
        "PRESENT,08:50,10:10,60",
        "PRESENT,09:10,,50",
        "LATE,09:20,,40",
        "LEFT_EARLY,,09:45,45",
        "LEFT_EARLY,09:10,09:11,1",
    })
    void minutesAreThoseWithinTheSession(AttendanceStatus status, String arrived, String left, long minutes) {
        assertThat(presence(status, arrived, left).minutesDuring(NINE_TO_TEN)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT,08:44,,arrivedAt",
        "PRESENT,10:00,,arrivedAt",
        "PRESENT,,10:16,leftAt",
        "PRESENT,,09:00,leftAt",
        "PRESENT,09:30,09:30,leftAt",
        "PRESENT,09:30,09:20,leftAt",
        "LATE,,,arrivedAt",
        "LATE,09:00,,arrivedAt",
        "LEFT_EARLY,,,leftAt",
        "LEFT_EARLY,,10:00,leftAt",
        "ABSENT,09:00,,arrivedAt",
        "ABSENT,,10:00,leftAt",
    })
    void impossibleTimeIsNamed(AttendanceStatus status, String arrived, String left, String field) {
        assertThatThrownBy(() -> presence(status, arrived, left))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.errors())
                                .extracting(FieldError::field)
                                .containsExactly(field));
    }

    @Test
    void absentIsNoMinute() {
        assertThat(presence(AttendanceStatus.ABSENT, null, null).minutesDuring(NINE_TO_TEN))
                .isZero();
    }

    @Test
    void secondsAreLeftAway() {
        Presence presence = Presence.of(
                new RecordAttendance(
                        AttendanceStatus.LATE, OffsetDateTime.parse("2026-03-02T04:05:59-05:00"), null, null),
                NINE_TO_TEN,
                TOLERANCE);

        assertThat(presence.arrivedAt()).isEqualTo(at("09:05"));
    }
}
