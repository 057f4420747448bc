package health.concord.portal.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something one service has to tell another that the other has not taken.
 *
 * @param receiver {@code BILLING}
 * @param parked why the receiver refused it; null while it is still being tried
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UndeliveredEvent(
        UUID id,
        String type,
        Peer receiver,
        Instant since,
        @Nullable String parked) {}
