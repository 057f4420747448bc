package health.concord.portal.matching;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Listing;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Versions of the placement rules. */
@ApplicationScoped
public class RuleVersions {

    @Inject
    @RestClient
    RuleVersionClient client;

    @Inject
    Asking asking;

    /** The newest first. */
    public Asked<List<RuleVersion>> all() {
        return asking.begin(Peer.MATCHING, client.all().map(Listing::items));
    }

    public Asked<RuleSet> current() {
        return asking.begin(Peer.MATCHING, client.current());
    }

    public Asked<RuleSet> version(String version) {
        return asking.begin(Peer.MATCHING, client.version(version));
    }
}
