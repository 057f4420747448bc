package health.concord.billing.question;

import health.concord.billing.clearinghouse.Clearinghouse;
import health.concord.billing.clearinghouse.ControlNumbers;
import health.concord.billing.coverage.PayerFile;
import health.concord.billing.disclosure.Disclosures;
import health.concord.billing.edi.Envelope;
import health.concord.billing.edi.PayerQuestion;
import health.concord.billing.edi.Receiver;
import health.concord.billing.edi.Submitter;
import health.concord.billing.intake.ConsentDecision;
import health.concord.billing.provider.Providers;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Lets a question about one client leave, and tells intake what was disclosed by it. */
@ApplicationScoped
public class PayerQuestions {

    /** Writes the file of one kind of question from what all of them have in common. */
    @FunctionalInterface
    public interface Writing {
        byte[] file(Envelope envelope, Submitter submitter, Receiver receiver, PayerQuestion question);
    }

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
    Clock clock;

    /**
     * The file is put last, so that nothing leaves where something before it fails.
     *
     * @param trace our number of the question, which the answer gives back
     * @param decision the consent by which the payer may be told
     * @param to last day that is asked about
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(
            QuestionKind kind,
            String trace,
            PayerFile.Parties parties,
            ConsentDecision decision,
            LocalDate from,
            LocalDate to,
            Writing writing) {
        String site = parties.client().site();
        long control = controls.next();
        String name = kind.fileName(site, control);
        byte[] file = writing.file(
                providers.questionEnvelope(
                        kind.guide(), control, LocalDateTime.ofInstant(clock.instant(), sites.zone(site))),
                providers.submitter(),
                providers.receiver(),
                new PayerQuestion(
                        trace,
                        parties.insured().payer(),
                        parties.provider().provider(),
                        parties.insured().subscriber(),
                        parties.insured().patient(),
                        from,
                        to));
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
