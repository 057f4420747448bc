package health.concord.portal.intake;

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

/** Referrals, safety holds and client records, as far as the signed-in person may see them. */
@ApplicationScoped
public class Intake {

    @Inject
    @RestClient
    IntakeClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** Referrals nobody has accepted or declined yet. */
    public Uni<Answer<List<Referral>>> newReferrals() {
        return asking.askList(Peer.INTAKE, (after, limit) -> client.referrals("RECEIVED", null, after, limit));
    }

    /** Episodes at one site that stand at a stage, for example {@code INTAKE}. */
    public Uni<Answer<List<Episode>>> episodes(String site, String stage) {
        return asking.askList(Peer.INTAKE, (after, limit) -> client.episodes(site, stage, after, limit));
    }

    /** Holds at one site that still stop a placement. */
    public Uni<Answer<List<SafetyHold>>> openSafetyHolds(String site) {
        return asking.askList(Peer.INTAKE, (after, limit) -> client.safetyHolds(site, true, after, limit));
    }

    /** A clinician has seen the hold and acts. */
    public Outcome<SafetyHold> acknowledge(UUID safetyHold) {
        return doing.outcome(Peer.INTAKE, client.acknowledge(safetyHold));
    }

    /** Referrals in every state: the undecided apart, so that however many were decided none of them is missing. */
    public Asked<List<Referral>> referrals() {
        return asking.begin(
                Peer.INTAKE,
                Uni.join()
                        .all(referrals(true), referrals(false))
                        .andFailFast()
                        .map(both -> both.stream().flatMap(List::stream).toList()));
    }

    /** The same for a file: every one of them. */
    public Answer<List<Referral>> allReferrals() {
        return asking.all(Peer.INTAKE, (after, limit) -> client.referrals(null, null, after, limit));
    }

    private Uni<List<Referral>> referrals(boolean undecided) {
        return asking.whole(Peer.INTAKE, (after, limit) -> client.referrals(null, undecided, after, limit));
    }

    public Outcome<Referral> refer(MakeReferral request, String key) {
        return doing.outcome(Peer.INTAKE, client.refer(key, request));
    }

    public Answer<Referral> referral(UUID id) {
        return asking.ask(Peer.INTAKE, client.referral(id)).await().indefinitely();
    }

    public Outcome<Referral> accept(UUID referral) {
        return doing.outcome(Peer.INTAKE, client.accept(referral));
    }

    public Outcome<Referral> decline(UUID referral, String reason) {
        return doing.outcome(Peer.INTAKE, client.decline(referral, new DeclineReferral(reason)));
    }
}
