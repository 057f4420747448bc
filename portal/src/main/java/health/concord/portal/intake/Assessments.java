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

/** Instruments and scores, the clinical profile, the level of care, and asking for a placement. */
@ApplicationScoped
public class Assessments {

    @Inject
    @RestClient
    AssessmentClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<List<Instrument>> instruments() {
        return asking.begin(Peer.INTAKE, client.instruments().map(Listing::items));
    }

    public Asked<Instrument> instrument(String code) {
        return asking.begin(Peer.INTAKE, client.instrument(code));
    }

    public Asked<List<Score>> scores(UUID episode) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.scores(episode, after, limit));
    }

    public Outcome<Score> answer(UUID episode, AnswerInstrument request, String key) {
        return doing.outcome(Peer.INTAKE, client.answer(episode, key, request));
    }

    public Outcome<Score> outsideScore(UUID episode, RecordOutsideScore request, String key) {
        return doing.outcome(Peer.INTAKE, client.outsideScore(episode, key, request));
    }

    public Asked<SafetyStatus> safety(UUID episode) {
        return asking.begin(Peer.INTAKE, client.safety(episode));
    }

    public Asked<Catalogue> factors() {
        return asking.begin(Peer.INTAKE, client.factors());
    }

    public Asked<Profile> profile(UUID episode) {
        return asking.begin(Peer.INTAKE, client.profile(episode));
    }

    /**
     * Records the profile.
     *
     * @param revision the one that was looked at
     */
    public Outcome<Profile> record(UUID episode, int revision, RecordProfile request) {
        return doing.outcome(Peer.INTAKE, client.record(episode, tag(revision), request));
    }

    public Asked<LevelOfCare> levelOfCare(UUID episode) {
        return asking.begin(Peer.INTAKE, client.levelOfCare(episode));
    }

    public Outcome<LevelOfCare.Rated> rate(UUID episode, int revision, RateDimensions request) {
        return doing.outcome(Peer.INTAKE, client.rate(episode, tag(revision), request));
    }

    public Outcome<LevelOfCare.Decision> decide(UUID episode, DecideLevelOfCare request, String key) {
        return doing.outcome(Peer.INTAKE, client.decide(episode, key, request));
    }

    public Asked<List<AskedPlacement>> placementRequests(UUID episode) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.placementRequests(episode, after, limit));
    }

    public Outcome<AskedPlacement> requestPlacement(UUID episode, RequestPlacement request, String key) {
        return doing.outcome(Peer.INTAKE, client.requestPlacement(episode, key, request));
    }

    private static String tag(int revision) {
        return "\"" + revision + "\"";
    }
}
