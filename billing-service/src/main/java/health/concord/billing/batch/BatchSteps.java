package health.concord.billing.batch;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.Postings;
import health.concord.billing.claim.ReadyClaims;
import health.concord.billing.claim.ReplacedOriginals;
import health.concord.billing.claim.Step;
import health.concord.billing.ledger.JournalDraft;
import health.concord.billing.ledger.Ledger;
import health.concord.billing.money.Money;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The steps of a batch on its way out, each in a transaction of its own. */
@ApplicationScoped
class BatchSteps {

    /** After so many tries, over the most part of an hour, a person is asked. */
    static final int MOST_ATTEMPTS = 12;

    /** What is to be put. */
    record Outgoing(String name, byte[] content) {}

    @Inject
    BatchRepository batches;

    @Inject
    BatchFileRepository files;

    @Inject
    DisclosureNews disclosures;

    @Inject
    BatchRecovery recovery;

    @Inject
    ReadyClaims claims;

    @Inject
    ReplacedOriginals originals;

    @Inject
    Ledger ledger;

    @Inject
    Audit audit;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Empty where it has left, or was given up. */
    @Transactional
    Optional<Outgoing> begin(UUID id) {
        Batch batch = batches.locked(id).orElseThrow();
        if (!batch.isLeaving()) {
            return Optional.empty();
        }
        batch.beginSending();
        byte[] content = files.findById(id).content().getBytes(StandardCharsets.US_ASCII);
        return Optional.of(new Outgoing(batch.fileName(), content));
    }

    /** Its file is there: claims are sent, charges posted and intake told, once. */
    @Transactional
    void arrived(UUID id) {
        Batch batch = batches.locked(id).orElseThrow();
        if (batch.state() != BatchState.SENDING) {
            return;
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, sites.zone(batch.site()));
        batch.send(now);
        Step step = new Step(caller.id(), now, "Batch " + batch.controlNumber());
        List<Claim> sent = claims.ofBatch(id);
        sent.forEach(claim -> claim.progress().send(step));
        originals.end(sent, step, today);
        ledger.post(charges(sent, batch, today));
        disclosures.tell(batch, now);
        audit.record(
                "batch.sent",
                "batch",
                id,
                Map.of("control", batch.controlNumber(), "claims", batch.claimCount(), "payer", batch.payer()));
    }

    @Transactional
    void failed(UUID id, String reason) {
        Batch batch = batches.locked(id).orElseThrow();
        if (batch.state() == BatchState.SENDING) {
            boolean mayTryAgain = batch.attempts() < MOST_ATTEMPTS;
            batch.fail(reason, mayTryAgain);
            audit.record(
                    "batch.not-sent", "batch", id, Map.of("attempts", batch.attempts(), "triedAgain", mayTryAgain));
        }
    }

    /** Consent is gone: it is given up, unless the receiver may have it already. */
    @Transactional
    void withdraw(UUID id) {
        Batch batch = batches.locked(id).orElseThrow();
        if (batch.mayHaveArrived()) {
            batch.fail(
                    "Consent was gone before it could be known whether the file had arrived. Ask the receiver: if it"
                            + " has not, give the batch up.",
                    false);
            audit.record("batch.not-sent", "batch", id, Map.of("consent", "gone"));
        } else if (batch.isLeaving()) {
            giveUp(batch, "was abandoned");
        }
    }

    /** As a person wants it. */
    @Transactional
    void abandon(UUID id, String why) {
        Batch batch = visible(id);
        if (batch.state() != BatchState.FAILED) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "The batch is " + batch.state() + ": only one that failed is given up.");
        }
        giveUp(batch, "was given up: " + why);
    }

    @Transactional
    void resend(UUID id) {
        Batch batch = visible(id);
        batch.resend();
        recovery.watch(id);
        audit.record("batch.resent", "batch", id, Map.of("control", batch.controlNumber()));
    }

    private Batch visible(UUID id) {
        return batches.locked(id)
                .filter(batch -> caller.maySee(batch.site()))
                .orElseThrow(Problems::notFound);
    }

    /** Its claims go back to being ready. */
    private void giveUp(Batch batch, String how) {
        batch.abandon();
        Step step = new Step(caller.id(), clock.instant(), "Batch " + batch.controlNumber() + " " + how);
        for (Claim claim : claims.ofBatch(batch.id())) {
            claim.progress().takeOut(step);
        }
        audit.record("batch.abandoned", "batch", batch.id(), Map.of("control", batch.controlNumber()));
    }

    /** What is asked for is owed from the moment it is asked; a claim of nothing owes nothing. */
    private static List<JournalDraft> charges(List<Claim> sent, Batch batch, LocalDate today) {
        return sent.stream()
                .filter(claim -> claim.total().compareTo(Money.ZERO) > 0
                        && !claim.succession().isVoid())
                // What a further payer is asked for was charged when the first was.
                .filter(claim -> claim.remainder() == null)
                .map(claim -> Postings.charge(claim, batch.payer(), today))
                .toList();
    }
}
