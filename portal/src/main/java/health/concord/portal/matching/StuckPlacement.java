package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
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
        UUID request,
        String site,
        @Nullable String clientLabel,
        @Nullable String problem,
        Instant since) {

    public String title() {
        return clientLabel == null ? Say.words("common.aClient") : clientLabel;
    }
}
