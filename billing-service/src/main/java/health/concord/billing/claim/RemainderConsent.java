package health.concord.billing.claim;

import health.concord.billing.intake.ConsentDecision;
import health.concord.billing.rule.Hold;
import health.concord.billing.rule.HoldCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Lays intake's answers on claims that ask a further payer. That payer was never told of the services, so nothing was
 * done in reliance on it: whatever the reason, a refusal holds until it is gone.
 */
final class RemainderConsent {

    private RemainderConsent() {}

    static void apply(List<Claim> unsent, ConsentAnswers answers, Step step) {
        for (Claim claim : unsent) {
            UUID payer = Objects.requireNonNull(claim.basis().payer());
            for (ClaimLine line : claim.lines()) {
                answers.about(claim.client(), payer, line.program(), line.serviceDate())
                        .ifPresent(decision -> lay(line, decision, step));
            }
            settle(claim, step);
            claim.progress().noteConsent(answers.note());
        }
    }

    private static void lay(ClaimLine line, ConsentDecision decision, Step step) {
        Hold refusal = new Hold(
                HoldCode.CONSENT_MISSING,
                Optional.ofNullable(decision.reason()).orElse(""),
                "No consent in force allows telling this payer about this service.");
        line.hold(Set.of(HoldCode.CONSENT_MISSING), decision.isPermitted() ? List.of() : List.of(refusal), step.at());
    }

    /** Held while any hold lies on it. */
    static void settle(Claim claim, Step step) {
        List<String> holds = claim.lines().stream()
                .flatMap(line -> line.holds().stream())
                .map(hold -> (hold.code() + " " + hold.detail()).strip())
                .distinct()
                .sorted()
                .toList();
        if (holds.isEmpty()) {
            claim.progress().makeReady(step);
        } else {
            claim.progress().hold(new Step(step.by(), step.at(), String.join(", ", holds)));
        }
    }
}
