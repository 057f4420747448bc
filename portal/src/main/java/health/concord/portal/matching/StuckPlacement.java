package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement that does not go on by itself, in a list.
 *
 * @param problem why its present step does not get on
 * @param since when it came to its present state
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StuckPlacement(
        UUID request, String site, @Nullable String problem, Instant since) {

    /** With the name of whom it is for, which stands on the request only. */
    public record Named(StuckPlacement placement, String title) {}
}
