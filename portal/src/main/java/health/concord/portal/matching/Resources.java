package health.concord.portal.matching;

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

/** Groups, therapists and rules, and decisions that are not one of the options. */
@ApplicationScoped
public class Resources {

    @Inject
    @RestClient
    ResourceClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<List<Group>> groups(String site) {
        return asking.list(Peer.MATCHING, (after, limit) -> client.groups(site, after, limit));
    }

    public Asked<Group> group(UUID id) {
        return asking.begin(Peer.MATCHING, client.group(id));
    }

    public Asked<List<Therapist>> therapists(String site) {
        return asking.list(Peer.MATCHING, (after, limit) -> client.therapists(site, after, limit));
    }

    public Asked<RuleSet> rules() {
        return asking.begin(Peer.MATCHING, client.rules());
    }

    public Outcome<Placement> override(UUID request, OverrideRecommendation chosen, String key) {
        return doing.outcome(Peer.MATCHING, client.override(request, key, chosen));
    }

    public Outcome<WholeRequest> decline(UUID request, String reason, String key) {
        return doing.outcome(Peer.MATCHING, client.decline(request, key, new DeclineRecommendation(reason)));
    }
}
