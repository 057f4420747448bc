package health.concord.billing.payment;

import java.util.UUID;

/**
 * Who charges cards. Each request has a key: the same key is the same charge, however often it is asked for, so that a
 * request whose answer was lost can be asked again.
 */
public interface CardProcessor {

    /** How a request ended. */
    enum Result {
        DONE,
        DECLINED,
        /** No answer came: it may have been done or not. */
        UNKNOWN
    }

    /** @param id the processor's own number; empty where nothing was done */
    record Answer(Result result, String id) {}

    /** Asked before a payment by card begins; refuses where none can be taken. */
    default void requireCharging() {}

    Answer charge(UUID key, String cardToken, long cents);

    Answer refund(UUID key, String chargeId, long cents);
}
