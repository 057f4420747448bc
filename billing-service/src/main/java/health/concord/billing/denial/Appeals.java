package health.concord.billing.denial;

import health.concord.billing.intake.ConsentDecision;
import health.concord.billing.intake.Consents;
import health.concord.billing.intake.DisclosureQuestion;
import health.concord.billing.intake.IntakeUnavailable;
import health.concord.billing.request.LongRequests;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Appeals. A letter tells the payer of care once more, so consent is asked for it as for a claim (42 CFR part 2): without
 * it, or without an answer, none is written.
 */
@ApplicationScoped
class Appeals {

    /** What makes one request under a key unlike another. */
    record Wanted(UUID claim, AppealClaim body) {}

    @Inject
    LongRequests requests;

    @Inject
    AppealSteps steps;

    @Inject
    Consents consents;

    @Inject
    AppealRepository appeals;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    AppealView appeal(String key, UUID claim, AppealClaim wanted) {
        UUID id = requests.once(key, new Wanted(claim, wanted), appeal -> {
            if (!steps.isWritten(appeal)) {
                steps.write(appeal, claim, wanted, permission(steps.questions(claim)));
            }
        });
        return steps.view(id);
    }

    private Map<DisclosureQuestion, ConsentDecision> permission(Set<DisclosureQuestion> questions) {
        Map<DisclosureQuestion, ConsentDecision> answers;
        try {
            answers = consents.ask(questions);
        } catch (IntakeUnavailable e) {
            throw Problems.of(
                    ProblemType.PEER_UNAVAILABLE,
                    "CONSENT_NOT_ASKED",
                    "Consent could not be asked for, so no letter was written. Try again later.");
        }
        if (!answers.values().stream().allMatch(ConsentDecision::isPermitted)) {
            throw Problems.refused(
                    "CONSENT_MISSING",
                    "No consent in force lets the payer be told of all the days of this claim, so no letter was"
                            + " written. Ask intake whether the client consents again.");
        }
        return answers;
    }

    @Transactional
    byte[] letter(UUID id) {
        Appeal appeal = appeals.findByIdOptional(id)
                .filter(one -> caller.maySee(one.site()))
                .orElseThrow(Problems::notFound);
        audit.record("appeal.letter.read", "appeal", id, Map.of("claim", appeal.claim()));
        return appeal.letter();
    }
}
