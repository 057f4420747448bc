package health.concord.billing.eligibility;

import health.concord.billing.coverage.PayerFile;
import health.concord.billing.edi.QuestionWriter;
import health.concord.billing.intake.ConsentDecision;
import health.concord.billing.question.PayerQuestions;
import health.concord.billing.question.QuestionKind;
import health.concord.commons.audit.Audit;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Keeps a question and lets it leave, in one transaction; without consent it is kept and stays. */
@ApplicationScoped
class EligibilitySending {

    @Inject
    EligibilityCheckRepository checks;

    @Inject
    PayerQuestions questions;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void send(UUID id, PayerFile.Parties parties, PayerFile.Permission permission, LocalDate day) {
        checks.persistAndFlush(new EligibilityCheck(id, parties, day, permission.why(), caller.id(), clock.instant()));
        audit.record(
                "eligibility.asked",
                "eligibility-check",
                id,
                Map.of("client", parties.client().id()));
        ConsentDecision decision = permission.decision();
        if (decision != null) {
            questions.leave(
                    QuestionKind.ELIGIBILITY,
                    EligibilityCheck.trace(id),
                    parties,
                    decision,
                    day,
                    day,
                    QuestionWriter::eligibility);
        }
    }
}
