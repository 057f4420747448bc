package health.concord.matching.placement;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement in a list; {@code problem} says why it is stuck. */
public record PlacementSummary(
        UUID id,
        UUID request,
        String site,
        UUID client,
        @Nullable String clientLabel,
        UUID episode,
        PlacementState state,
        @Nullable String failure,
        int attempts,
        @Nullable String problem,
        boolean releasePending,
        OffsetDateTime since) {

    static PlacementSummary of(Placement placement, ZoneId zone) {
        return new PlacementSummary(
                placement.id(),
                placement.request(),
                placement.site(),
                placement.client(),
                placement.clientLabel(),
                placement.episode(),
                placement.state(),
                placement.failure(),
                placement.attempts(),
                placement.problem(),
                placement.releasePending(),
                placement.since().atZone(zone).toOffsetDateTime());
    }
}
