package health.concord.portal.billing;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The ledger as a whole: what its accounts come to, and how far it is closed. */
@ApplicationScoped
public class Books {

    @Inject
    @RestClient
    BookClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<TrialBalance> trialBalance(String site) {
        return asking.begin(Peer.BILLING, client.trialBalance(site));
    }

    public Asked<Credits> credits(String site) {
        return asking.begin(Peer.BILLING, client.credits(site));
    }

    /** The latest first. */
    public Asked<List<Closure>> closures() {
        return asking.begin(
                Peer.BILLING, asking.whole(Peer.BILLING, client::closures).map(List::reversed));
    }

    public Outcome<Closure> close(ClosePeriod request, String key) {
        return doing.outcome(Peer.BILLING, client.close(key, request));
    }

    public Outcome<Closure> reopen(UUID closure, ReopenPeriod request, String key) {
        return doing.outcome(Peer.BILLING, client.reopen(closure, key, request));
    }
}
