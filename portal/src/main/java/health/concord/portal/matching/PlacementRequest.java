package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is to be placed.
 *
 * @param status {@code RECOMMENDED} while a clinician has to decide
 * @param recommendation only when one request is asked for
 * @param placement what became of it, once an option was accepted
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlacementRequest(
        UUID id,
        String site,
        @Nullable String clientLabel,
        String status,
        Instant requestedAt,
        @Nullable Recommendation recommendation,
        @Nullable UUID placement) {

    public String title() {
        return clientLabel == null ? "A client" : clientLabel;
    }

    public String statusWords() {
        return switch (status) {
            case "RECOMMENDED" -> "Recommended: a clinician decides";
            case "RECEIVED", "MATCHING" -> "Being matched";
            case "HELD" -> "On hold";
            case "ACCEPTED" -> "Accepted";
            case "DECLINED" -> "Declined";
            case "SUPERSEDED" -> "Replaced by a newer request";
            default -> status;
        };
    }

    public String factsWords() {
        return statusWords();
    }

    public boolean isToDecide() {
        return status.equals("RECOMMENDED");
    }
}
