package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One placement request with what matching answered.
 *
 * @param snapshot the client at a glance
 * @param recommendation null while it is being matched
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WholeRequest(
        UUID id,
        String site,
        @Nullable String clientLabel,
        String status,
        @Nullable String problem,
        Instant askedAt,
        @Nullable UUID client,
        @Nullable UUID episode,
        @Nullable Snapshot snapshot,
        @Nullable Recommendation recommendation) {

    /** The same as it stands in a list. */
    public PlacementRequest listed() {
        return new PlacementRequest(id, site, clientLabel, status, problem, askedAt, client, episode);
    }
}
