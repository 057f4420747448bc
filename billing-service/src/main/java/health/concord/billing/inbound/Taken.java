package health.concord.billing.inbound;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one transaction of a file.
 *
 * @param text for a person; figures and codes only
 * @param reference what it made or found, for example a remittance
 */
public record Taken(
        String kind, Outcome outcome, String text, @Nullable UUID reference) {

    /** How it went. */
    public enum Outcome {
        /** What it says was carried out. */
        APPLIED,
        /** It was carried out before, from this file or another: nothing was done. */
        DUPLICATE,
        /** Its figures do not hold: nothing was posted, and a person must look. */
        QUARANTINED,
        /** It is about nothing that is on file here. */
        UNMATCHED
    }
}
