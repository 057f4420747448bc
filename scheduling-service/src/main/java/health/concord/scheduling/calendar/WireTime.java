package health.concord.scheduling.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Times as they go out: with the offset that the site has at that moment. */
public final class WireTime {

    private WireTime() {}

    public static OffsetDateTime of(Instant time, ZoneId zone) {
        return time.atZone(zone).toOffsetDateTime();
    }

    public static @Nullable OffsetDateTime orNull(@Nullable Instant time, ZoneId zone) {
        return time == null ? null : of(time, zone);
    }
}
