package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file a payer or clearinghouse sent: what was made of each transaction in it, or why it was refused whole. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record InboundFile(
        UUID id,
        String name,
        String state,
        @Nullable String refusal,
        @Nullable List<Taken> transactions,
        @Nullable List<String> notes,
        Instant receivedAt,
        String receivedBy) {

    /** One transaction: {@code 835}, {@code 999}, {@code 277CA}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Taken(
            String kind,
            String outcome,
            @Nullable String text,
            @Nullable UUID reference) {

        public String outcomeWords() {
            return TrialBalance.words(outcome);
        }

        public boolean isPayment() {
            return kind.contains("835") && reference != null;
        }
    }

    public List<Taken> taken() {
        return transactions == null ? List.of() : transactions;
    }

    public boolean isRefused() {
        return refusal != null;
    }
}
