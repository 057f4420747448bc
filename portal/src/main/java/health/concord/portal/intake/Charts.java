package health.concord.portal.intake;

import health.concord.portal.peer.Answer;
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
import org.jspecify.annotations.Nullable;

/** Clients, their episodes, safety holds and consents, as far as the signed-in person may see them. */
@ApplicationScoped
public class Charts {

    @Inject
    @RestClient
    ChartClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** Clients whose names have these parts. */
    public Asked<List<ClientRow>> found(String words) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.clients(words, after, limit));
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
        return episodesAt(site, null);
    }

    /** Those of one site who stand at a stage; at any, where none is named. */
    public Asked<List<Episode>> episodesAt(String site, @Nullable String stage) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.episodes(site, null, stage, after, limit));
    }

    /** The same for a file: everybody, however many. */
    public Answer<List<Episode>> allEpisodesAt(String site, @Nullable String stage) {
        return asking.all(Peer.INTAKE, (after, limit) -> client.episodes(site, null, stage, after, limit));
    }

    public Asked<List<Episode>> episodesOf(UUID clientId) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.episodes(null, clientId, null, after, limit));
    }

    public Asked<Episode> episode(UUID id) {
        return asking.begin(Peer.INTAKE, client.episode(id));
    }

    public Asked<List<SafetyHold>> holds(UUID clientId) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.holds(clientId, after, limit));
    }

    public Outcome<SafetyHold> release(UUID hold, String reason) {
        return doing.outcome(Peer.INTAKE, client.release(hold, new ReleaseHold(reason)));
    }

    public Asked<List<Consent>> consents(UUID clientId) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.consents(clientId, after, limit));
    }

    public Outcome<Consent> consent(UUID clientId, GiveConsent request, String key) {
        return doing.outcome(Peer.INTAKE, client.consent(clientId, key, request));
    }

    public Outcome<Consent> revoke(UUID consent, RevokeConsent request) {
        return doing.outcome(Peer.INTAKE, client.revoke(consent, request));
    }

    public Asked<List<Disclosure>> disclosures(UUID clientId) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.disclosures(clientId, after, limit));
    }
}
