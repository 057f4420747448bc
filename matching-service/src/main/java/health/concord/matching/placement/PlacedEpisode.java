package health.concord.matching.placement;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the client of an episode is, or was, placed.
 *
 * @param stands whether it has not ended
 * @param therapists of the individual sessions
 */
public record PlacedEpisode(
        UUID placement,
        String site,
        UUID client,
        @Nullable String clientLabel,
        boolean stands,
        List<UUID> therapists,
        List<UUID> groups) {

    static PlacedEpisode of(Placement placement) {
        var parts = placement.parts();
        return new PlacedEpisode(
                placement.id(),
                placement.site(),
                placement.client(),
                placement.clientLabel(),
                placement.state() == PlacementState.CONFIRMED,
                parts.stream()
                        .filter(part -> part.kind().equals("INDIVIDUAL"))
                        .map(PlacedPart::therapist)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                parts.stream()
                        .map(PlacedPart::group)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
