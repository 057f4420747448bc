package health.concord.billing.batch;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.Postings;
import health.concord.billing.claim.ReadyClaims;
import health.concord.billing.claim.ReplacedOriginals;
import health.concord.billing.claim.Step;
import health.concord.billing.clearinghouse.Clearinghouse;
import health.concord.billing.disclosure.DisclosureMade;
import health.concord.billing.ledger.JournalDraft;
import health.concord.billing.ledger.Ledger;
import health.concord.billing.money.Money;
import health.concord.billing.payer.Payers;
import health.concord.commons.audit.Audit;
import health.concord.commons.event.Event;
import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
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
import java.util.UUID;

/**
 * Lets a written batch leave. The file gets its name inside the transaction that marks batch and claims as sent, posts
 * the charges and tells intake: when the server dies between the two, the batch is taken up again and the same file,
 * with the same control number, is put in the same place.
 */
@ApplicationScoped
class BatchSending {

    @Inject
    BatchRepository batches;

    @Inject
    BatchFileRepository files;

    @Inject
    BatchDisclosureRepository disclosures;

    @Inject
    ReadyClaims claims;

    @Inject
    Payers payers;

    @Inject
    Clearinghouse clearinghouse;

    @Inject
    ReplacedOriginals originals;

    @Inject
    Ledger ledger;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Sends it, unless another already did. */
    @Transactional
    void send(UUID id) {
        Batch batch = batches.locked(id).orElseThrow();
        if (batch.state() != BatchState.WRITTEN) {
            return;
        }
        byte[] content = files.findById(id).content().getBytes(StandardCharsets.US_ASCII);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, sites.zone(batch.site()));
        batch.send(now);
        Step step = new Step(caller.id(), now, "Batch " + batch.controlNumber());
        List<Claim> sent = claims.ofBatch(id);
        sent.forEach(claim -> claim.send(step));
        originals.end(sent, step, today);
        ledger.post(charges(sent, batch, today));
        tell(batch, now);
        audit.record(
                "batch.sent",
                "batch",
                id,
                Map.of("control", batch.controlNumber(), "claims", batch.claimCount(), "payer", batch.payer()));
        clearinghouse.put(batch.fileName(), content);
    }

    /** Gives up a batch that may not leave any more; its claims go back to being ready. */
    @Transactional
    void abandon(UUID id) {
        Batch batch = batches.locked(id).orElseThrow();
        if (batch.state() != BatchState.WRITTEN) {
            return;
        }
        batch.abandon();
        Step step = new Step(caller.id(), clock.instant(), "Batch " + batch.controlNumber() + " was abandoned");
        for (Claim claim : claims.ofBatch(id)) {
            claim.takeOut(step);
        }
        audit.record("batch.abandoned", "batch", id, Map.of("control", batch.controlNumber()));
    }

    /** What is asked for is owed from the moment it is asked; a claim of nothing owes nothing. */
    private static List<JournalDraft> charges(List<Claim> sent, Batch batch, LocalDate today) {
        return sent.stream()
                .filter(claim -> claim.total().compareTo(Money.ZERO) > 0 && !claim.isVoiding())
                // What a further payer is asked for was charged when the first was.
                .filter(claim -> claim.remainder() == null)
                .map(claim -> Postings.charge(claim, batch.payer(), today))
                .toList();
    }

    private void tell(Batch batch, Instant at) {
        String recipient = payers.get(batch.payer()).name();
        for (BatchDisclosure made : disclosures.of(batch.id())) {
            DisclosureMade data = new DisclosureMade(
                    made.id(),
                    made.client(),
                    made.consent(),
                    recipient,
                    DisclosureMade.PAYMENT,
                    made.categories(),
                    at,
                    batch.fileName());
            outbox.send(Event.of("disclosure.made", "disclosure", made.id(), batch.site(), data), Peer.INTAKE);
        }
    }
}
