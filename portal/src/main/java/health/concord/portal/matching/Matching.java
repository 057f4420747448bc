package health.concord.portal.matching;

import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Recommendations and placements, as far as the signed-in person may see them. */
@ApplicationScoped
public class Matching {

    @Inject
    @RestClient
    MatchingClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** Those of a site whom a hard rule holds. */
    public Uni<Answer<List<PlacementRequest>>> heldAt(String site) {
        return asking.askList(Peer.MATCHING, (after, limit) -> client.requests(site, "HELD", after, limit));
    }

    /** All at a site, in whatever state. */
    public Asked<List<PlacementRequest>> requestsAt(String site) {
        return asking.list(Peer.MATCHING, (after, limit) -> client.requests(site, null, after, limit));
    }

    /** Those of a site with a recommendation nobody has decided on. */
    public Asked<List<PlacementRequest>> waitingAt(String site) {
        return asking.list(Peer.MATCHING, (after, limit) -> client.requests(site, "RECOMMENDED", after, limit));
    }

    /** Those of one episode, the newest last. */
    public Asked<List<PlacementRequest>> requestsOf(UUID episode) {
        return asking.list(Peer.MATCHING, (after, limit) -> client.requestsOf(episode, after, limit));
    }

    public Asked<WholeRequest> request(UUID id) {
        return asking.begin(Peer.MATCHING, client.request(id));
    }

    /** Placements that do not go on by themselves. */
    public Uni<Answer<List<StuckPlacement>>> stuck() {
        return asking.askList(Peer.MATCHING, (after, limit) -> client.stuck(true, after, limit));
    }

    /** What became of a request's recommendation; unknown before there is one. */
    public Asked<Placement> placementOf(UUID request) {
        return asking.begin(Peer.MATCHING, client.placement(request));
    }

    /**
     * Takes an option.
     *
     * @param key the same for the same click, so that it counts once
     */
    public Outcome<Placement> accept(UUID request, AcceptOption option, String key) {
        return doing.outcome(Peer.MATCHING, client.accept(request, key, option));
    }
}
