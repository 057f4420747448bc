package health.concord.billing.claim;

import health.concord.billing.delivery.ServiceOutcome;
import health.concord.billing.policy.ClaimForm;
import health.concord.billing.rule.BillableLine;
import health.concord.billing.rule.Hold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Consent holds that stood before: while the authority cannot be asked, none of them is lifted. */
final class EarlierConsentHolds {

    private final Map<UUID, List<Hold>> byLine = new HashMap<>();
    private final Map<UUID, ServiceOutcome> outcomes;

    EarlierConsentHolds(List<Claim> unsent, Map<UUID, ServiceOutcome> outcomes) {
        this.outcomes = outcomes;
        for (Claim claim : unsent) {
            for (ClaimLine line : claim.lines()) {
                byLine.put(
                        line.id(),
                        line.holds().stream()
                                .filter(hold -> hold.code().isConsent())
                                .map(ClaimHold::asHold)
                                .toList());
            }
        }
    }

    /** Lays the answers on lines; where there is none, what held before holds. */
    void answer(UUID client, ConsentAnswers consent, List<BillableLine> lines) {
        for (BillableLine line : lines) {
            if (line.policy() != null && line.policy().terms().claimForm() == ClaimForm.STATEMENT) {
                // The person gets a statement: nobody else is told.
                continue;
            }
            consent.about(client, line).ifPresentOrElse(line::consent, () -> keepOn(line));
        }
    }

    private void keepOn(BillableLine line) {
        line.services().forEach(share -> {
            ServiceOutcome outcome = outcomes.get(share.service());
            if (outcome != null && outcome.line() != null) {
                byLine.getOrDefault(outcome.line(), List.of()).forEach(line::keep);
            }
        });
    }
}
