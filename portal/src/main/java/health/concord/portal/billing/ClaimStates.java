package health.concord.portal.billing;

import health.concord.portal.language.Say;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a claim can stand, in the order in which it gets there. */
public final class ClaimStates {

    private static final List<String> CODES = List.of(
            "DRAFT",
            "HELD",
            "READY",
            "BATCHED",
            "SENT",
            "ACKNOWLEDGED",
            "REJECTED",
            "ACCEPTED",
            "PAID",
            "PARTLY_PAID",
            "DENIED",
            "APPEALED",
            "VOIDED",
            "REPLACED");

    public static Map<String, String> all() {
        Map<String, String> words = new LinkedHashMap<>();
        CODES.forEach(code -> words.put(code, words(code)));
        return words;
    }

    public static String words(String state) {
        return Say.code("billing.state", state);
    }

    private ClaimStates() {}
}
