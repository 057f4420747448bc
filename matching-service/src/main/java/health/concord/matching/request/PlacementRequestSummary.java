package health.concord.matching.request;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request in a list; {@code daysWaiting} since it was first asked, until it is decided. */
public record PlacementRequestSummary(
        UUID id,
        String site,
        UUID client,
        @Nullable String clientLabel,
        UUID episode,
        RequestStatus status,
        @Nullable String problem,
        OffsetDateTime askedAt,
        @Nullable UUID placement,
        @Nullable Integer daysWaiting) {

    static PlacementRequestSummary of(PlacementRequest request, ZoneId zone, @Nullable Integer daysWaiting) {
        return new PlacementRequestSummary(
                request.id(),
                request.site(),
                request.client(),
                request.clientLabel(),
                request.episode(),
                request.status(),
                request.problem(),
                request.askedAt().atZone(zone).toOffsetDateTime(),
                request.placement(),
                daysWaiting);
    }
}
