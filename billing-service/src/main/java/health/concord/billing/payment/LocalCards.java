package health.concord.billing.payment;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands in for a card processor where there is none: a card token says how it goes. {@code tok_decline} is declined,
 * {@code tok_timeout} is done with the answer lost the first time, and the others are done.
 */
final class LocalCards implements CardProcessor {

    private final Map<UUID, Answer> done = new ConcurrentHashMap<>();

    @Override
    public Answer charge(UUID key, String cardToken, long cents) {
        Answer before = done.get(key);
        if (before != null) {
            return before;
        }
        if (cardToken.equals("tok_decline")) {
            return keep(key, new Answer(Result.DECLINED, ""));
        }
        Answer answer = keep(key, new Answer(Result.DONE, "ch_" + key));
        return cardToken.equals("tok_timeout") ? new Answer(Result.UNKNOWN, "") : answer;
    }

    @Override
    public Answer refund(UUID key, String chargeId, long cents) {
        Answer before = done.get(key);
        return before == null ? keep(key, new Answer(Result.DONE, "re_" + key)) : before;
    }

    private Answer keep(UUID key, Answer answer) {
        done.put(key, answer);
        return answer;
    }
}
