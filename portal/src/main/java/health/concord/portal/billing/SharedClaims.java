package health.concord.portal.billing;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Claims that several payers share. */
@ApplicationScoped
public class SharedClaims {

    @Inject
    @RestClient
    SharedClaimClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<Coordination> of(UUID claim) {
        return asking.begin(Peer.BILLING, client.coordination(claim));
    }

    /** Sends one from here that the payer before passed on and that never arrived. */
    public Outcome<Coordination> send(UUID claim, DecideRemainder why, String key) {
        return doing.outcome(Peer.BILLING, client.send(claim, key, why));
    }

    /** The further payer is not asked, and the person owes what was left. */
    public Outcome<Coordination> leaveToPerson(UUID claim, DecideRemainder why, String key) {
        return doing.outcome(Peer.BILLING, client.leaveToPerson(claim, key, why));
    }
}
