package health.concord.billing.remittance;

import java.util.List;

/**
 * A payment was posted, all of it; told within the posting transaction. Who follows claims looks them up together.
 *
 * @param answers what the payment said of each claim, in its order
 */
public record PaymentPosted(List<ClaimAnswered> answers) {

    public PaymentPosted {
        answers = List.copyOf(answers);
    }
}
