package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is to be placed, in a list.
 *
 * @param status {@code RECOMMENDED} while a clinician has to decide
 * @param problem why it still waits
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlacementRequest(
        UUID id,
        String site,
        @Nullable String clientLabel,
        String status,
        @Nullable String problem,
        Instant askedAt,
        @Nullable UUID client,
        @Nullable UUID episode) {

    /** The address of the client's chart; null where it isn't told. */
    public @Nullable String chart() {
        return client == null || episode == null ? null : "/clients/" + client + "/episodes/" + episode;
    }

    public String title() {
        return clientLabel == null ? Say.words("common.aClient") : clientLabel;
    }

    public String statusWords() {
        return Say.code("matching.request", status);
    }

    public boolean isBeingMatched() {
        return status.equals("WAITING_FOR_OPENINGS");
    }

    public boolean isAccepted() {
        return status.equals("ACCEPTED");
    }

    public boolean isToDecide() {
        return status.equals("RECOMMENDED");
    }
}
