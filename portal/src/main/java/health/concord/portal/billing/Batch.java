package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.time.LocalDate;
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
        List<Content> contents,
        String createdBy,
        Instant createdAt,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable String failure) {

    /** A claim in it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Content(UUID id, String number, LocalDate weekOf, String state, long totalCents) {

        public String total() {
            return Dollars.of(totalCents);
        }

        public String stateWords() {
            return ClaimStates.words(state);
        }
    }

    public String total() {
        return Dollars.of(totalCents);
    }

    /** Whether the receiver did not take it, and somebody has to say what comes next. */
    public boolean hasFailed() {
        return state.equals("FAILED");
    }

    /** Whether it is on its way, and more will be known in a moment. */
    public boolean isLeaving() {
        return state.equals("WRITTEN") || state.equals("SENDING");
    }

    public String stateWords() {
        return Say.code("billing.batch", state);
    }
}
