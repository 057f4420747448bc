package health.concord.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.scheduling.calendar.Interval;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CollidingClaimsTest {

    private static final BookedResource ROOM = BookedResource.room(UUID.randomUUID(), "room", "Oak");
    private static final BookedResource OTHER = BookedResource.room(UUID.randomUUID(), "room", "Elm");

    private static Claim claim(BookedResource resource, String from, String to) {
        return new Claim(
                resource,
                new Interval(Instant.parse("2026-03-02T" + from + ":00Z"), Instant.parse("2026-03-02T" + to + ":00Z")));
    }

    @Test
    void eachThatLiesWithinALongOneIsNamed() {
        Claim within = claim(ROOM, "09:30", "10:00");
        Claim alsoWithin = claim(ROOM, "11:00", "11:30");

        assertThat(Clashes.colliding(List.of(alsoWithin, claim(ROOM, "09:00", "12:00"), within)))
                .containsExactly(within, alsoWithin);
    }

    @Test
    void oneAfterTheOtherOrElsewhereIsFine() {
        assertThat(Clashes.colliding(List.of(
                        claim(ROOM, "09:00", "10:00"), claim(ROOM, "10:00", "11:00"), claim(OTHER, "09:00", "12:00"))))
                .isEmpty();
    }
}
