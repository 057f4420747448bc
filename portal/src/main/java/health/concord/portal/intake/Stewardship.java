package health.concord.portal.intake;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Listing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What administrators look after at intake: disclosures in emergencies, and instruments. */
@ApplicationScoped
public class Stewardship {

    private static final int MANY = 200;

    @Inject
    @RestClient
    StewardClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<List<EmergencyDisclosure>> emergencies(boolean reviewed) {
        return asking.begin(Peer.INTAKE, client.emergencies(reviewed, MANY).map(Listing::items));
    }

    public Outcome<EmergencyDisclosure> review(UUID id, long version, ReviewEmergency request) {
        return doing.outcome(Peer.INTAKE, client.review(id, "\"" + version + "\"", request));
    }

    public Asked<List<InstrumentFacts>> instruments() {
        return asking.begin(Peer.INTAKE, client.instruments().map(Listing::items));
    }
}
