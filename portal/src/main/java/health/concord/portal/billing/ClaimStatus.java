package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a payer said of a claim it has taken in or not. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClaimStatus(UUID id, UUID claim, String kind, List<String> statuses, boolean rejected, Instant heardAt) {

    /** As the payer coded it, {@code A7:562:85}. */
    public String codes() {
        return String.join(", ", statuses);
    }

    public String kindWords() {
        return Say.code("claim.heard", kind);
    }
}
