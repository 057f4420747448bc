package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a payment says to one claim. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClaimAnswer(
        UUID id,
        @Nullable String number,
        String status,
        long chargedCents,
        long paidCents,
        @Nullable String payerControl,
        @Nullable UUID claim,
        @Nullable String matchedBy,
        String state,
        @Nullable List<Adjustment> adjustments,
        @Nullable List<String> remarks) {

    /** Why it is less than what was charged. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Adjustment(String group, String reason, long amountCents) {

        public String words() {
            return group + "-" + reason + " " + Dollars.of(amountCents);
        }
    }

    public String charged() {
        return Dollars.of(chargedCents);
    }

    public String paid() {
        return Dollars.of(paidCents);
    }

    public String stateWords() {
        return TrialBalance.words(state);
    }

    public List<Adjustment> lessons() {
        return adjustments == null ? List.of() : adjustments;
    }

    public String remarkWords() {
        return remarks == null ? "" : String.join(" ", remarks);
    }
}
