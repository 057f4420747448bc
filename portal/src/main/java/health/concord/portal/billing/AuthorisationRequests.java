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

/** What payers were asked to allow, and what they answered. */
@ApplicationScoped
public class AuthorisationRequests {

    @Inject
    @RestClient
    AuthorisationRequestClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** The latest first. */
    public Asked<List<AuthorisationRequest>> of(UUID clientId) {
        return asking.begin(
                Peer.BILLING,
                asking.whole(Peer.BILLING, (after, limit) -> client.asked(clientId, after, limit))
                        .map(List::reversed));
    }

    public Outcome<AuthorisationRequest> ask(RequestAuthorisation request, String key) {
        return doing.outcome(Peer.BILLING, client.ask(key, request));
    }
}
