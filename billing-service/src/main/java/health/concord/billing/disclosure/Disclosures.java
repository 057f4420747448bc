package health.concord.billing.disclosure;

import health.concord.billing.intake.ConsentDecision;
import health.concord.commons.event.Event;
import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
import health.concord.commons.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Tells intake that a payer was told of a client. */
@ApplicationScoped
public class Disclosures {

    /** What was told: of whom, to whom, of which kind of care, in which file. */
    public record Made(UUID client, String site, String recipient, String category, String reference) {}

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** In the transaction that lets the file leave. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Made made, ConsentDecision decision) {
        UUID id = Ids.next();
        DisclosureMade data = new DisclosureMade(
                id,
                made.client(),
                decision.consent(),
                made.recipient(),
                DisclosureMade.PAYMENT,
                List.of(made.category()),
                clock.instant(),
                made.reference());
        outbox.send(Event.of("disclosure.made", "disclosure", id, made.site(), data), Peer.INTAKE);
    }
}
