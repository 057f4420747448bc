package health.concord.billing.review;

import health.concord.billing.clearinghouse.Clearinghouse;
import health.concord.billing.clearinghouse.ControlNumbers;
import health.concord.billing.coverage.PayerFile;
import health.concord.billing.disclosure.Disclosures;
import health.concord.billing.edi.PayerQuestion;
import health.concord.billing.edi.QuestionWriter;
import health.concord.billing.edi.ReviewQuestion;
import health.concord.billing.intake.ConsentDecision;
import health.concord.billing.provider.Providers;
import health.concord.commons.audit.Audit;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;

/** Writes a request and lets it leave, in the transaction that keeps it. */
@ApplicationScoped
class ReviewSending {

    @Inject
    AuthorisationRequestRepository requests;

    @Inject
    Clearinghouse clearinghouse;

    @Inject
    ControlNumbers controls;

    @Inject
    Disclosures disclosures;

    @Inject
    Providers providers;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void send(UUID id, PayerFile.Parties parties, PayerFile.Permission permission, RequestAuthorisation wanted) {
        Instant now = clock.instant();
        requests.persistAndFlush(new AuthorisationRequest(id, parties, wanted, permission.why(), caller.id(), now));
        audit.record(
                "authorisation.asked",
                "authorisation-request",
                id,
                Map.of("client", parties.client().id(), "units", wanted.units()));
        ConsentDecision decision = permission.decision();
        if (decision == null) {
            return;
        }
        String site = parties.client().site();
        long control = controls.next();
        String name = "278-%s-%09d.edi".formatted(site, control);
        byte[] file = QuestionWriter.review(
                providers.questionEnvelope(
                        QuestionWriter.REVIEW_GUIDE, control, LocalDateTime.ofInstant(now, sites.zone(site))),
                providers.submitter(),
                providers.receiver(),
                new ReviewQuestion(
                        new PayerQuestion(
                                AuthorisationRequest.trace(id),
                                parties.insured().payer(),
                                parties.provider().provider(),
                                parties.insured().subscriber(),
                                parties.insured().patient(),
                                wanted.from(),
                                wanted.to()),
                        wanted.service(),
                        wanted.units(),
                        parties.diagnoses().getFirst(),
                        wanted.revCode()));
        disclosures.tell(
                new Disclosures.Made(
                        parties.client().id(),
                        site,
                        parties.payer().name(),
                        parties.program().name(),
                        name),
                decision);
        clearinghouse.put(name, file);
    }
}
