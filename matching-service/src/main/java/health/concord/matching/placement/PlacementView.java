package health.concord.matching.placement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement and how it came to be where it is.
 *
 * @param option rank of the accepted option; absent for an override
 * @param overridden rules a clinician set aside
 * @param failure why it failed: NO_SEAT, TIME_CONFLICT, SAFETY_HOLD and others
 * @param attempts tries of the present step that went wrong; {@code problem} says how the last did
 * @param releasePending it has ended, and scheduling has not yet given the seats back
 */
public record PlacementView(
        UUID id,
        UUID request,
        @Nullable UUID recommendation,
        String site,
        UUID client,
        @Nullable String clientLabel,
        UUID episode,
        PlacementState state,
        @Nullable Integer option,
        List<PlacedPart> parts,
        List<SetAside> overridden,
        @Nullable LocalDate startsOn,
        @Nullable String failure,
        int attempts,
        @Nullable String problem,
        boolean releasePending,
        OffsetDateTime since,
        List<ChangeView> history,
        long version) {

    /** One transition. */
    public record ChangeView(
            @Nullable PlacementState from,
            PlacementState to,
            String by,
            @Nullable String reason,
            OffsetDateTime at) {}

    static PlacementView of(Placement placement, List<PlacementChange> history, ZoneId zone) {
        return new PlacementView(
                placement.id(),
                placement.request(),
                placement.recommendation(),
                placement.site(),
                placement.client(),
                placement.clientLabel(),
                placement.episode(),
                placement.state(),
                placement.option(),
                placement.parts(),
                placement.overridden(),
                placement.startsOn(),
                placement.failure(),
                placement.attempts(),
                placement.problem(),
                placement.releasePending(),
                placement.since().atZone(zone).toOffsetDateTime(),
                history.stream()
                        .map(change -> new ChangeView(
                                change.from(),
                                change.to(),
                                change.by(),
                                change.reason(),
                                change.at().atZone(zone).toOffsetDateTime()))
                        .toList(),
                placement.version());
    }
}
