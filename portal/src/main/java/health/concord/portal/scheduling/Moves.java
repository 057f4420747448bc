package health.concord.portal.scheduling;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Other times for sessions of one client, and for groups. */
@ApplicationScoped
public class Moves {

    @Inject
    @RestClient
    MoveClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<Series> series(UUID id) {
        return asking.begin(Peer.SCHEDULING, client.series(id));
    }

    public Outcome<Series> edit(UUID series, long version, EditSeries change) {
        return doing.outcome(Peer.SCHEDULING, client.edit(series, "\"" + version + "\"", change));
    }

    public Outcome<Session> move(UUID session, long version, MoveSession to) {
        return doing.outcome(Peer.SCHEDULING, client.move(session, "\"" + version + "\"", to));
    }
}
