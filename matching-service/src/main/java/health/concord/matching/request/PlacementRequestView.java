package health.concord.matching.request;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request and the recommendation it got.
 *
 * @param problem why it is still waiting
 * @param placement the placement begun with the recommendation
 * @param snapshot the client at a glance
 */
public record PlacementRequestView(
        UUID id,
        String site,
        UUID client,
        @Nullable String clientLabel,
        UUID episode,
        RequestStatus status,
        @Nullable String problem,
        OffsetDateTime askedAt,
        @Nullable UUID placement,
        SnapshotSummary snapshot,
        @Nullable RecommendationView recommendation,
        long version) {

    static PlacementRequestView of(
            PlacementRequest request,
            SnapshotSummary snapshot,
            @Nullable StoredRecommendation recommendation,
            ZoneId zone) {
        return new PlacementRequestView(
                request.id(),
                request.site(),
                request.client(),
                request.clientLabel(),
                request.episode(),
                request.status(),
                request.problem(),
                request.askedAt().atZone(zone).toOffsetDateTime(),
                request.placement(),
                snapshot,
                recommendation == null ? null : RecommendationView.of(recommendation, zone),
                request.version());
    }
}
