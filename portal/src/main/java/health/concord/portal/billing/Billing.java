package health.concord.portal.billing;

import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Listing;
import health.concord.portal.peer.Peer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Claims, as far as the signed-in person may see them. */
@ApplicationScoped
public class Billing {

    private static final int MANY = 200;

    @Inject
    @RestClient
    BillingClient client;

    @Inject
    Asking asking;

    /** Claims of one site that something stops; the holds say what. */
    public Uni<Answer<List<Claim>>> heldClaims(String site) {
        return asking.ask(Peer.BILLING, client.claims(site, "HELD", MANY).map(Listing::items));
    }
}
