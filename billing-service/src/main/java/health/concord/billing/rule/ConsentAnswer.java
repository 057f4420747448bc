package health.concord.billing.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the consent authority said about disclosing one day's services to one payer.
 *
 * @param reason its code when it was refused, for example {@code CONSENT_REVOKED}
 * @param revokedAt since when, where a consent was revoked
 */
public record ConsentAnswer(
        boolean permitted, String reason, @Nullable Instant revokedAt) {

    /** The reason of a consent that was revoked. */
    public static final String REVOKED = "CONSENT_REVOKED";

    /** Whether a consent that covered this was revoked, rather than one that never did. */
    boolean isRevocation() {
        return reason.equals(REVOKED);
    }
}
