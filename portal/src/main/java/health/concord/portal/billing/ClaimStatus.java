package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a payer said of a claim it has taken in or not. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClaimStatus(UUID id, UUID claim, String kind, List<String> statuses, boolean rejected, Instant heardAt) {

    public String words() {
        return kind + ": " + String.join(", ", statuses) + (rejected ? " (rejected)" : "");
    }
}
