package health.concord.billing.payment;

import health.concord.commons.problem.Problems;
import java.util.UUID;

/** Where no cards are taken: nothing is begun that could not be ended. */
final class NoCards implements CardProcessor {

    @Override
    public void requireCharging() {
        throw Problems.refused(
                "CARDS_NOT_TAKEN", "No card processor is set up here: take cash or a check, or set one up.");
    }

    @Override
    public Answer charge(UUID key, String cardToken, long cents) {
        return new Answer(Result.DECLINED, "");
    }

    @Override
    public Answer refund(UUID key, String chargeId, long cents) {
        return new Answer(Result.DECLINED, "");
    }
}
