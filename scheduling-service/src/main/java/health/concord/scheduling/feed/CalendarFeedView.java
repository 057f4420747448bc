package health.concord.scheduling.feed;

import health.concord.scheduling.booking.ResourceKind;
import health.concord.scheduling.calendar.WireTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feed, without its address, which is shown once.
 *
 * @param addressed whether there is an address under which it can be read
 */
public record CalendarFeedView(
        UUID id,
        String site,
        ResourceKind kind,
        UUID owner,
        boolean addressed,
        String createdBy,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime revokedAt,
        long version) {

    static CalendarFeedView of(CalendarFeed feed, ZoneId zone) {
        return new CalendarFeedView(
                feed.id(),
                feed.site(),
                feed.ownerKind(),
                feed.owner(),
                feed.hasAddress(),
                feed.createdBy(),
                WireTime.of(feed.createdAt(), zone),
                WireTime.orNull(feed.revokedAt(), zone),
                feed.version());
    }
}
