package health.concord.portal.matching;

import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Listing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Recommendations and placements, as far as the signed-in person may see them. */
@ApplicationScoped
public class Matching {

    private static final int MANY = 200;

    @Inject
    @RestClient
    MatchingClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** Those with a recommendation nobody has decided on. */
    public Uni<Answer<List<PlacementRequest>>> toDecide() {
        return asking.ask(Peer.MATCHING, client.requests("RECOMMENDED", MANY).map(Listing::items));
    }

    /** Those a hard rule holds. */
    public Uni<Answer<List<PlacementRequest>>> held() {
        return asking.ask(Peer.MATCHING, client.requests("HELD", MANY).map(Listing::items));
    }

    /** All, in whatever state. */
    public Uni<Answer<List<PlacementRequest>>> requests() {
        return asking.ask(Peer.MATCHING, client.requests(null, MANY).map(Listing::items));
    }

    /** Those of a site who wait for a decision. */
    public Asked<List<PlacementRequest>> waitingAt(String site) {
        return asking.begin(
                Peer.MATCHING,
                client.requests("RECOMMENDED", MANY)
                        .map(Listing::items)
                        .map(all -> all.stream()
                                .filter(request -> request.site().equals(site))
                                .toList()));
    }

    /** Those of one episode, the newest last. */
    public Asked<List<PlacementRequest>> requestsOf(UUID episode) {
        return asking.begin(Peer.MATCHING, client.requestsOf(episode, MANY).map(Listing::items));
    }

    public Asked<WholeRequest> request(UUID id) {
        return asking.begin(Peer.MATCHING, client.request(id));
    }

    /** Placements that do not go on by themselves. */
    public Uni<Answer<List<StuckPlacement.Named>>> stuck() {
        return asking.ask(
                Peer.MATCHING,
                Uni.combine()
                        .all()
                        .unis(client.stuck(true, MANY), client.requests("ACCEPTED", MANY))
                        .asTuple()
                        .map(both ->
                                named(both.getItem1().items(), both.getItem2().items())));
    }

    /** The names stand on the requests only. */
    private static List<StuckPlacement.Named> named(List<StuckPlacement> placements, List<PlacementRequest> requests) {
        Map<UUID, String> names = requests.stream()
                .collect(Collectors.toMap(PlacementRequest::id, PlacementRequest::title, (first, same) -> first));
        return placements.stream()
                .map(placement -> new StuckPlacement.Named(
                        placement, names.getOrDefault(placement.request(), Say.words("common.aClient"))))
                .toList();
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
