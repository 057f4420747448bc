package health.concord.scheduling.unavailability;

import health.concord.scheduling.booking.BlockKind;
import health.concord.scheduling.booking.BlockedTime;
import health.concord.scheduling.booking.ResourceKind;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.WireTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time in which something cannot be booked.
 *
 * @param sessions that stood in it when it was entered; someone must move, cancel or hand them over
 */
public record UnavailabilityView(
        UUID id,
        String site,
        ResourceKind of,
        @Nullable UUID room,
        @Nullable UUID clinician,
        BlockKind kind,
        OffsetDateTime from,
        OffsetDateTime to,
        @Nullable String reason,
        String by,
        List<UUID> sessions) {

    static UnavailabilityView of(BlockedTime time, List<Session> standing, ZoneId zone) {
        return new UnavailabilityView(
                time.id(),
                time.site(),
                time.owner(),
                time.owner() == ResourceKind.ROOM ? time.resource() : null,
                time.owner() == ResourceKind.CLINICIAN ? time.resource() : null,
                time.kind(),
                WireTime.of(time.when().from(), zone),
                WireTime.of(time.when().to(), zone),
                time.reason(),
                time.createdBy(),
                standing.stream().map(Session::id).toList());
    }
}
