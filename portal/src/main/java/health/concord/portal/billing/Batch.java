package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Claims that left together. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Batch(
        UUID id,
        UnitsLeft.PayerName payer,
        String state,
        @Nullable String fileName,
        long controlNumber,
        int claimCount,
        long totalCents,
        List<UUID> claims,
        String createdBy,
        Instant createdAt,
        @Nullable Instant sentAt) {

    public String total() {
        return Dollars.of(totalCents);
    }

    public String stateWords() {
        return Say.code("billing.batch", state);
    }
}
