package health.concord.scheduling.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Times as they go out: with the offset that the site has at that moment, and no finer than the store keeps them, so
 * that the first answer and every later one are the same.
 */
public final class WireTime {

    private WireTime() {}

    public static OffsetDateTime of(Instant time, ZoneId zone) {
        return time.truncatedTo(ChronoUnit.MILLIS).atZone(zone).toOffsetDateTime();
    }

    public static @Nullable OffsetDateTime orNull(@Nullable Instant time, ZoneId zone) {
        return time == null ? null : of(time, zone);
    }
}
