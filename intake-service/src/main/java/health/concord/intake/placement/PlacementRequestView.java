package health.concord.intake.placement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A request as it was sent; matching knows it by the same id.
 *
 * @param notices what will keep matching from placing the client
 */
public record PlacementRequestView(
        UUID id,
        UUID episode,
        UUID client,
        List<Notice> notices,
        Snapshot snapshot,
        Instant requestedAt,
        String requestedBy) {

    static PlacementRequestView of(PlacementRequest r) {
        return new PlacementRequestView(
                r.id(), r.episodeId(), r.clientId(), r.notices(), r.snapshot(), r.requestedAt(), r.requestedBy());
    }
}
