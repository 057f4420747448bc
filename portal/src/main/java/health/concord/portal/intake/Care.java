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
import org.jspecify.annotations.Nullable;

/** Care over the stay: plans, leaves, discharge, and how scores went. */
@ApplicationScoped
public class Care {

    @Inject
    @RestClient
    CareClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<TreatmentPlan> plan(UUID episode) {
        return asking.begin(Peer.INTAKE, client.plan(episode));
    }

    public Outcome<TreatmentPlan> record(UUID episode, int revision, RecordPlan request) {
        return doing.outcome(Peer.INTAKE, client.record(episode, tag(revision), request));
    }

    public Outcome<TreatmentPlan.Review> review(UUID episode, ReviewPlan request, String key) {
        return doing.outcome(Peer.INTAKE, client.review(episode, key, request));
    }

    public Outcome<TreatmentPlan.Certification> certify(UUID episode, Certify request, String key) {
        return doing.outcome(Peer.INTAKE, client.certify(episode, key, request));
    }

    public Asked<StepSuggestion> step(UUID episode) {
        return asking.begin(Peer.INTAKE, client.step(episode));
    }

    /** Unknown before the first one. */
    public Asked<SafetyPlan> safetyPlan(UUID clientId) {
        return asking.begin(Peer.INTAKE, client.safetyPlan(clientId));
    }

    public Outcome<SafetyPlan> record(UUID clientId, int revision, RecordSafetyPlan request) {
        return doing.outcome(Peer.INTAKE, client.record(clientId, tag(revision), request));
    }

    public Asked<List<Leave>> leaves(UUID episode) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.leaves(episode, after, limit));
    }

    public Outcome<Leave> grant(UUID episode, GrantLeave request, String key) {
        return doing.outcome(Peer.INTAKE, client.grant(episode, key, request));
    }

    public Outcome<Leave> end(UUID leave, String on) {
        return doing.outcome(Peer.INTAKE, client.end(leave, new EndLeave(on)));
    }

    public Asked<EpisodeStory> story(UUID episode) {
        return asking.begin(Peer.INTAKE, client.story(episode));
    }

    public Outcome<EpisodeStory> admit(UUID episode, @Nullable String on) {
        return doing.outcome(Peer.INTAKE, client.admit(episode, new Admit(on)));
    }

    public Outcome<Discharged> discharge(UUID episode, Discharge request, String key) {
        return doing.outcome(Peer.INTAKE, client.discharge(episode, key, request));
    }

    public Asked<byte[]> summary(UUID episode) {
        return asking.begin(Peer.INTAKE, client.summary(episode));
    }

    public Outcome<EpisodeStory> readmit(UUID episode, @Nullable String reason, String key) {
        return doing.outcome(Peer.INTAKE, client.readmit(episode, key, new Readmit(reason)));
    }

    public Asked<List<Trend>> trends(UUID episode) {
        return asking.begin(Peer.INTAKE, client.trends(episode).map(Listing::items));
    }

    public Asked<List<Scoring>> scorings() {
        return asking.begin(Peer.INTAKE, client.scorings().map(Listing::items));
    }

    public Asked<List<CareAlert>> alerts(UUID episode) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.alerts(episode, after, limit));
    }

    private static String tag(int revision) {
        return "\"" + revision + "\"";
    }
}
