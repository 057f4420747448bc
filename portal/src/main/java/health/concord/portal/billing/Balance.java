package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;

/**
 * How a person's account stands now.
 *
 * @param payersCents what payers owe for the person; below nothing where they paid more than was asked
 * @param creditCents what the person paid beyond what is owed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Balance(long payersCents, long patientCents, long creditCents) {

    /** {@code Owes $30.00}, {@code $20.00 to the good} or {@code Owes nothing}. */
    public String personWords() {
        if (creditCents > 0) {
            return Say.words("billing.credit", Dollars.of(creditCents));
        }
        return patientCents == 0
                ? Say.words("billing.owesNothing")
                : Say.words("billing.owes", Dollars.of(patientCents));
    }

    public String payersWords() {
        return payersCents < 0
                ? Say.words("billing.payersOverpaid", Dollars.of(-payersCents))
                : Say.words("billing.payersOwe", Dollars.of(payersCents));
    }
}
