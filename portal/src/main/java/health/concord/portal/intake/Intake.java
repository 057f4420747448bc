package health.concord.portal.intake;

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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Referrals, safety holds and client records, as far as the signed-in person may see them. */
@ApplicationScoped
public class Intake {

    private static final int MANY = 200;

    @Inject
    @RestClient
    IntakeClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** Referrals nobody has accepted or declined yet. */
    public Uni<Answer<List<Referral>>> newReferrals() {
        return asking.ask(Peer.INTAKE, client.referrals("RECEIVED", MANY).map(Listing::items));
    }

    /** Episodes at one site that stand at a stage, for example {@code INTAKE}. */
    public Uni<Answer<List<Episode>>> episodes(String site, String stage) {
        return asking.ask(Peer.INTAKE, client.episodes(site, stage, MANY).map(Listing::items));
    }

    /** Holds at one site that still stop a placement. */
    public Uni<Answer<List<SafetyHold>>> openSafetyHolds(String site) {
        return asking.ask(Peer.INTAKE, client.safetyHolds(site, true, MANY).map(Listing::items));
    }

    /** A clinician has seen the hold and acts. */
    public Outcome<SafetyHold> acknowledge(UUID safetyHold) {
        return doing.outcome(Peer.INTAKE, client.acknowledge(safetyHold));
    }

    /** Referrals in every state, the newest last. */
    public Asked<List<Referral>> referrals() {
        return asking.begin(Peer.INTAKE, client.referrals(null, MANY).map(Listing::items));
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
