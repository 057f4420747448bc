package health.concord.billing.batch;

import health.concord.billing.claim.ConsentAnswers;
import health.concord.billing.claim.ReadyClaims;
import health.concord.billing.claim.Step;
import health.concord.billing.intake.Consents;
import health.concord.billing.intake.DisclosureQuestion;
import health.concord.billing.intake.IntakeUnavailable;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.PayerKind;
import health.concord.billing.payer.Payers;
import health.concord.billing.policy.ClaimForm;
import health.concord.billing.provider.Providers;
import health.concord.billing.request.LongRequests;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Sends ready claims. Consent is asked for each client and day just before the file is made; what is refused is held,
 * and while nobody answers nothing is written.
 */
@ApplicationScoped
class Batches {

    /** What makes one request under a key unlike another. */
    record Resent(UUID batch, MendBatch body) {}

    @Inject
    LongRequests requests;

    @Inject
    ReadyClaims ready;

    @Inject
    Consents consents;

    @Inject
    BatchPreparation preparation;

    @Inject
    BatchSending sending;

    @Inject
    BatchSteps steps;

    @Inject
    UnfinishedBatches unfinished;

    @Inject
    BatchRecords records;

    @Inject
    Payers payers;

    @Inject
    Providers providers;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    BatchView create(String key, CreateBatch wanted) {
        caller.requireSite(sites.require("site", wanted.site()).code());
        Payer payer = payers.require("payer", wanted.payer());
        if (payer.kind() == PayerKind.SELF) {
            throw Problems.refused("PAYER_TAKES_NO_CLAIM", "The person pays: give them a statement instead.");
        }
        return records.get(requests.once(key, wanted, id -> work(id, payer, wanted)));
    }

    /** Tries anew what failed, with consent asked anew. */
    BatchView resend(String key, UUID id, MendBatch wanted) {
        records.get(id);
        requests.once(key, new Resent(id, wanted), ignored -> {
            steps.resend(id);
            unfinished.attempt(id);
        });
        return records.get(id);
    }

    BatchView abandon(UUID id, MendBatch wanted) {
        steps.abandon(id, wanted.reason());
        return records.get(id);
    }

    private void work(UUID id, Payer payer, CreateBatch wanted) {
        if (records.exists(id)) {
            // The server died over it: whether it may still leave is asked anew.
            unfinished.attempt(id);
            return;
        }
        BatchOrder order = new BatchOrder(
                payer,
                wanted.site(),
                form(payer, wanted),
                providers
                        .of(wanted.site())
                        .orElseThrow(() -> Problems.refused(
                                "PROVIDER_MISSING", "The site has no billing provider in the configuration.")));
        ConsentAnswers answers = ask(order);
        Step step = new Step(caller.id(), clock.instant(), "Consent was asked for before sending");
        answers.clientsRefused().forEach(client -> ready.settle(client, order.site(), answers, step));
        if (!preparation.prepare(id, order, answers)) {
            throw Problems.refused(
                    "NOTHING_PERMITTED",
                    "No ready claim may be disclosed now: look at the holds. Nothing was written.");
        }
        sending.send(id);
    }

    private ClaimForm form(Payer payer, CreateBatch wanted) {
        List<ClaimForm> forms = ready.forms(payer.id(), wanted.site());
        if (forms.isEmpty() || (wanted.form() != null && !forms.contains(wanted.form()))) {
            throw Problems.refused("NOTHING_READY", "No claim is ready for this payer at this site.");
        }
        if (wanted.form() != null) {
            return wanted.form();
        }
        if (forms.size() > 1) {
            throw Problems.invalid("form", "is needed: claims are ready on both forms, and a file is of one");
        }
        return forms.getFirst();
    }

    private ConsentAnswers ask(BatchOrder order) {
        Set<DisclosureQuestion> questions = ready.questions(order.payer(), order.site(), order.form());
        try {
            return ConsentAnswers.given(consents.ask(questions));
        } catch (IntakeUnavailable e) {
            ready.noteUnasked(
                    order.payer().id(),
                    order.site(),
                    order.form(),
                    "Consent could not be asked for at " + clock.instant() + "; nothing was sent.");
            throw Problems.of(
                    ProblemType.PEER_UNAVAILABLE,
                    "CONSENT_NOT_ASKED",
                    "Consent could not be asked for, so nothing was written. The claims stay ready; try again later.");
        }
    }
}
