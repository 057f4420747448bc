package health.concord.portal.billing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a claim can stand, in the order in which it gets there. */
public final class ClaimStates {

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("DRAFT", "Draft");
        WORDS.put("HELD", "Held");
        WORDS.put("READY", "Ready to send");
        WORDS.put("BATCHED", "In a batch");
        WORDS.put("SENT", "Sent");
        WORDS.put("ACKNOWLEDGED", "Acknowledged");
        WORDS.put("REJECTED", "Rejected");
        WORDS.put("ACCEPTED", "Accepted by the payer");
        WORDS.put("PAID", "Paid");
        WORDS.put("PARTLY_PAID", "Partly paid");
        WORDS.put("DENIED", "Denied");
        WORDS.put("APPEALED", "Appealed");
        WORDS.put("VOIDED", "Voided");
        WORDS.put("REPLACED", "Replaced");
    }

    public static Map<String, String> all() {
        return Collections.unmodifiableMap(WORDS);
    }

    public static String words(String state) {
        return WORDS.getOrDefault(state, state);
    }

    private ClaimStates() {}
}
