package health.concord.intake.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether something may be disclosed now.
 *
 * @param id under which the decision is kept
 * @param consent that permits, or came closest
 * @param revokedAt where that consent was revoked: services before were given in reliance on it
 * @param redisclosureNotice must go with the disclosure (42 CFR 2.32)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionView(
        UUID id,
        Verdict decision,
        Reason reason,
        String text,
        @Nullable UUID consent,
        @Nullable Instant revokedAt,
        @Nullable String redisclosureNotice,
        Instant decidedAt) {

    static DecisionView of(
            DisclosureDecision decision, @Nullable Instant revokedAt, @Nullable String redisclosureNotice) {
        return new DecisionView(
                decision.id(),
                decision.verdict(),
                decision.reason(),
                decision.reason().text(),
                decision.consentId(),
                revokedAt,
                redisclosureNotice,
                decision.decidedAt());
    }
}
