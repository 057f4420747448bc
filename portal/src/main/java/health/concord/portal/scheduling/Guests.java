package health.concord.portal.scheduling;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Seats for one date, to make up for hours that were missed. */
@ApplicationScoped
public class Guests {

    @Inject
    @RestClient
    CareClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<MakeUps> makeUps(UUID clientId, LocalDate weekOf) {
        return asking.begin(Peer.SCHEDULING, client.makeUps(clientId, weekOf));
    }

    /** @param key the same for the same click, so that it counts once */
    public Outcome<Guest> invite(UUID session, UUID clientId, UUID episode, String key) {
        return doing.outcome(Peer.SCHEDULING, client.invite(session, key, new AddGuest(clientId, episode)));
    }

    public Outcome<Guest> uninvite(UUID session, UUID clientId) {
        return doing.outcome(Peer.SCHEDULING, client.uninvite(session, clientId));
    }
}
