package health.concord.billing.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What intake answered. It holds for this moment only and is never kept as a permission.
 *
 * @param reason code of why not, for example {@code CONSENT_REVOKED}
 * @param redisclosureNotice the statement that must go with the disclosure (42 CFR 2.32)
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ConsentDecision(
        Decision decision,
        @Nullable String reason,
        @Nullable UUID consent,
        @Nullable OffsetDateTime revokedAt,
        @Nullable String redisclosureNotice) {

    /** Yes or no. */
    public enum Decision {
        PERMIT,
        DENY
    }

    public boolean isPermitted() {
        return decision == Decision.PERMIT;
    }
}
