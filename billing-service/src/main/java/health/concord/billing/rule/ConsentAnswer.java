package health.concord.billing.rule;

import java.time.Instant;
import java.util.Optional;
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

    /**
     * What keeps a service from being told (billing.md section 6: on revocation future sending stops; what was given in
     * reliance on the consent is for a person to decide).
     *
     * @param ended when the service was over
     */
    Optional<Hold> holdOn(Instant ended) {
        if (permitted) {
            return Optional.empty();
        }
        if (isRevocation() && revokedAt != null && !ended.isAfter(revokedAt)) {
            return Optional.of(Hold.of(
                    HoldCode.RELIANCE_REVIEW,
                    reason,
                    "The consent was revoked after this service: decide whether it was given in reliance on it."));
        }
        return Optional.of(Hold.of(
                HoldCode.CONSENT_MISSING,
                reason,
                "No consent in force allows telling the payer about this service."));
    }

    /** Whether a consent that covered this was revoked, rather than one that never did. */
    boolean isRevocation() {
        return reason.equals(REVOKED);
    }
}
