package health.concord.billing.review;

import health.concord.billing.coverage.PayerFile;
import health.concord.billing.edi.QuestionWriter;
import health.concord.billing.edi.ReviewQuestion;
import health.concord.billing.intake.ConsentDecision;
import health.concord.billing.question.PayerQuestions;
import health.concord.billing.question.QuestionKind;
import health.concord.commons.audit.Audit;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Keeps a request and lets it leave, in one transaction; without consent it is kept and stays. */
@ApplicationScoped
class ReviewSending {

    @Inject
    AuthorisationRequestRepository requests;

    @Inject
    PayerQuestions questions;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void send(UUID id, PayerFile.Parties parties, PayerFile.Permission permission, RequestAuthorisation wanted) {
        requests.persistAndFlush(
                new AuthorisationRequest(id, parties, wanted, permission.why(), caller.id(), clock.instant()));
        audit.record(
                "authorisation.asked",
                "authorisation-request",
                id,
                Map.of("client", parties.client().id(), "units", wanted.units()));
        ConsentDecision decision = permission.decision();
        if (decision != null) {
            questions.leave(
                    QuestionKind.REVIEW,
                    AuthorisationRequest.trace(id),
                    parties,
                    decision,
                    wanted.from(),
                    wanted.to(),
                    (envelope, submitter, receiver, question) -> QuestionWriter.review(
                            envelope,
                            submitter,
                            receiver,
                            new ReviewQuestion(
                                    question,
                                    wanted.service(),
                                    wanted.units(),
                                    parties.diagnoses().getFirst(),
                                    wanted.revCode())));
        }
    }
}
