package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A batch in the list. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BatchRow(
        UUID id,
        UUID payer,
        long controlNumber,
        String state,
        int claimCount,
        long totalCents,
        Instant createdAt,
        @Nullable Instant sentAt) {

    public String total() {
        return Dollars.of(totalCents);
    }

    public String stateWords() {
        return TrialBalance.words(state);
    }
}
