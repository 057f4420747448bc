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

/** New groups, and other times for sessions of one client and for groups. */
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

    /** A session with its series, or with the times that suit its people over some weeks. */
    public Asked<MoveChoices> choices(UUID session, int weeks) {
        return asking.begin(Peer.SCHEDULING, client.choices(session, weeks));
    }

    /** The first dates of a new group, with what stands in the way; nothing is kept. */
    public Outcome<SeriesPreview> preview(OpenGroupSeries request) {
        return doing.outcome(Peer.SCHEDULING, client.preview(request));
    }

    /** @param key the same for the same click, so that it counts once */
    public Outcome<Series> open(OpenGroupSeries request, String key) {
        return doing.outcome(Peer.SCHEDULING, client.open(key, request));
    }

    /** What stands in the way of a change of a group, checked like making it. */
    public Outcome<MovePreview> look(UUID series, EditSeries change) {
        return doing.outcome(Peer.SCHEDULING, client.look(series, change));
    }

    /** The same of one session, a group's or a client's, were it to begin at a time and stay as long as it is. */
    public Outcome<MovePreview> look(UUID session, String from) {
        return doing.outcome(Peer.SCHEDULING, client.look(session, from));
    }

    /** The same of a session of one client. */
    public Outcome<MovePreview> look(UUID session, MoveSession to) {
        return doing.outcome(Peer.SCHEDULING, client.look(session, to));
    }

    public Outcome<Series> edit(UUID series, long version, EditSeries change) {
        return doing.outcome(Peer.SCHEDULING, client.edit(series, "\"" + version + "\"", change));
    }

    public Outcome<Session> move(UUID session, long version, MoveSession to) {
        return doing.outcome(Peer.SCHEDULING, client.move(session, "\"" + version + "\"", to));
    }
}
