package health.concord.scheduling.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static final ZoneId HARBOR = ZoneId.of("America/New_York");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(HARBOR).toInstant();
    }

    @Test
    void nightReachesOverMidnight() {
        assertThat(NIGHT.isQuiet(at("2026-03-02T20:59"), HARBOR)).isFalse();
        assertThat(NIGHT.isQuiet(at("2026-03-02T21:00"), HARBOR)).isTrue();
        assertThat(NIGHT.isQuiet(at("2026-03-03T07:59"), HARBOR)).isTrue();
        assertThat(NIGHT.isQuiet(at("2026-03-03T08:00"), HARBOR)).isFalse();
    }

    @Test
    void whatComesAtNightWaitsUntilMorning() {
        assertThat(NIGHT.afterwards(at("2026-03-02T22:00"), HARBOR)).isEqualTo(at("2026-03-03T08:00"));
        assertThat(NIGHT.afterwards(at("2026-03-03T03:00"), HARBOR)).isEqualTo(at("2026-03-03T08:00"));
        assertThat(NIGHT.afterwards(at("2026-03-03T12:00"), HARBOR)).isEqualTo(at("2026-03-03T12:00"));
    }

    @Test
    void reminderDueAtNightGoesOutTheEveningBefore() {
        assertThat(NIGHT.before(at("2026-03-03T07:00"), HARBOR)).isEqualTo(at("2026-03-02T20:59"));
        assertThat(NIGHT.before(at("2026-03-02T22:00"), HARBOR)).isEqualTo(at("2026-03-02T20:59"));
        assertThat(NIGHT.before(at("2026-03-02T12:00"), HARBOR)).isEqualTo(at("2026-03-02T12:00"));
    }

    @Test
    void morningComesByTheWallClockWhenTheClocksGoForward() {
        assertThat(NIGHT.afterwards(at("2026-03-07T23:00"), HARBOR)).isEqualTo(Instant.parse("2026-03-08T12:00:00Z"));
    }

    @Test
    void hoursOfNoLengthAreNeverQuiet() {
        assertThat(new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).isQuiet(at("2026-03-02T00:00"), HARBOR))
                .isFalse();
    }
}
