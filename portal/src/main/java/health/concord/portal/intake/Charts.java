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

/** Clients, their episodes, safety holds and consents, as far as the signed-in person may see them. */
@ApplicationScoped
public class Charts {

    private static final int MANY = 200;

    @Inject
    @RestClient
    ChartClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** Clients whose names have these parts. */
    public Asked<List<ClientRow>> found(String words) {
        return asking.begin(Peer.INTAKE, client.clients(words, MANY).map(Listing::items));
    }

    public Asked<ClientRecord> client(UUID id) {
        return asking.begin(Peer.INTAKE, client.client(id));
    }

    /** Changes a client's record as it stood at a version. */
    public Outcome<ClientRecord> change(UUID id, long version, DescribeClient request) {
        return doing.outcome(Peer.INTAKE, client.change(id, "\"" + version + "\"", request));
    }

    /** Everybody's at one site. */
    public Asked<List<Episode>> episodesAt(String site) {
        return asking.begin(Peer.INTAKE, client.episodes(site, null, MANY).map(Listing::items));
    }

    public Asked<List<Episode>> episodesOf(UUID clientId) {
        return asking.begin(Peer.INTAKE, client.episodes(null, clientId, MANY).map(Listing::items));
    }

    public Asked<Episode> episode(UUID id) {
        return asking.begin(Peer.INTAKE, client.episode(id));
    }

    public Asked<List<SafetyHold>> holds(UUID clientId) {
        return asking.begin(Peer.INTAKE, client.holds(clientId, MANY).map(Listing::items));
    }

    public Outcome<SafetyHold> release(UUID hold, String reason) {
        return doing.outcome(Peer.INTAKE, client.release(hold, new ReleaseHold(reason)));
    }

    public Asked<List<Consent>> consents(UUID clientId) {
        return asking.begin(Peer.INTAKE, client.consents(clientId, MANY).map(Listing::items));
    }

    public Outcome<Consent> consent(UUID clientId, GiveConsent request, String key) {
        return doing.outcome(Peer.INTAKE, client.consent(clientId, key, request));
    }

    public Outcome<Consent> revoke(UUID consent, RevokeConsent request) {
        return doing.outcome(Peer.INTAKE, client.revoke(consent, request));
    }

    public Asked<List<Disclosure>> disclosures(UUID clientId) {
        return asking.begin(Peer.INTAKE, client.disclosures(clientId, MANY).map(Listing::items));
    }
}
