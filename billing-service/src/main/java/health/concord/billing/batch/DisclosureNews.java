package health.concord.billing.batch;

import health.concord.billing.disclosure.DisclosureMade;
import health.concord.billing.payer.Payers;
import health.concord.commons.event.Event;
import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Tells intake whom a batch that has left told the payer of. */
@ApplicationScoped
class DisclosureNews {

    @Inject
    BatchDisclosureRepository disclosures;

    @Inject
    Payers payers;

    @Inject
    Outbox outbox;

    /** In the caller's transaction. */
    void tell(Batch batch, Instant at) {
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
