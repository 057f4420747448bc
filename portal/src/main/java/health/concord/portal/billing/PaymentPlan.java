package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was agreed to be paid over time. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PaymentPlan(UUID id, long totalCents, long paidCents, long overdueCents, List<Instalment> instalments) {

    /** One part of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Instalment(LocalDate due, long amountCents, long paidCents, String state) {

        public String amount() {
            return Dollars.of(amountCents);
        }

        public String stateWords() {
            return TrialBalance.words(state);
        }
    }

    public String words() {
        return overdueCents == 0
                ? Say.words("billing.planPaid", Dollars.of(paidCents), Dollars.of(totalCents))
                : Say.words(
                        "billing.planOverdue", Dollars.of(paidCents), Dollars.of(totalCents), Dollars.of(overdueCents));
    }
}
