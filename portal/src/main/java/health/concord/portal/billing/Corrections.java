package health.concord.portal.billing;

import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What people do about a claim that came back or cannot leave; the reason stays in its history. */
@ApplicationScoped
public class Corrections {

    @Inject
    @RestClient
    CorrectionClient client;

    @Inject
    Doing doing;

    /** A rejected claim is made anew from what was mended. */
    public Outcome<Correction> sendAgain(UUID claim, @Nullable String why, String key) {
        return doing.outcome(Peer.BILLING, client.sendAgain(claim, key, new CorrectClaim(why)));
    }

    /** Another claim takes its place under the payer's number of it. */
    public Outcome<Correction> replace(UUID claim, @Nullable String why, String key) {
        return doing.outcome(Peer.BILLING, client.replace(claim, key, new CorrectClaim(why)));
    }

    /** The payer is told that it does not stand. */
    public Outcome<Correction> takeBack(UUID claim, @Nullable String why, String key) {
        return doing.outcome(Peer.BILLING, client.takeBack(claim, key, new CorrectClaim(why)));
    }

    /** A line goes in spite of what holds it. */
    public Outcome<Correction> waive(UUID claim, UUID hold, @Nullable String why, String key) {
        return doing.outcome(Peer.BILLING, client.waive(claim, hold, key, new CorrectClaim(why)));
    }
}
