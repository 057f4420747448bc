package health.concord.portal.scheduling;

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

/** Who waits for seats of groups, and what their sessions are about. */
@ApplicationScoped
public class Seats {

    @Inject
    @RestClient
    SeatClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** A group's series with their members, who waits, and the sessions to come. */
    public Asked<GroupRoster> roster(UUID group, String site) {
        return asking.begin(Peer.SCHEDULING, client.roster(group, site));
    }

    /** Who is offered a seat and has not answered yet. */
    public Asked<List<Waiting>> offered(String site) {
        return asking.list(Peer.SCHEDULING, (after, limit) -> client.waitlist(site, "OFFERED", after, limit));
    }

    /** The client waits for a seat of a series; one that is free is offered soon. */
    public Outcome<Waiting> join(JoinWaitlist request, String key) {
        return doing.outcome(Peer.SCHEDULING, client.join(key, request));
    }

    /** The client takes the seat that is kept. */
    public Outcome<Waiting> accept(UUID entry) {
        return doing.outcome(Peer.SCHEDULING, client.accept(entry));
    }

    /** The seat is offered to the next. */
    public Outcome<Waiting> decline(UUID entry) {
        return doing.outcome(Peer.SCHEDULING, client.decline(entry));
    }

    public Outcome<Waiting> withdraw(UUID entry) {
        return doing.outcome(Peer.SCHEDULING, client.withdraw(entry));
    }

    public Asked<PlacedSeats> placed(UUID placement) {
        return asking.begin(Peer.SCHEDULING, client.placed(placement));
    }

    /** The client leaves one group or weekly appointment; the others go on. */
    public Outcome<PlacedSeats> leave(UUID placement, UUID seat, LeaveSeat request) {
        return doing.outcome(Peer.SCHEDULING, client.leave(placement, seat, request));
    }

    /** The client goes from one group to another, or stays where the other has no seat or time. */
    public Outcome<PlacedSeats> transfer(UUID placement, UUID seat, TransferSeat request) {
        return doing.outcome(Peer.SCHEDULING, client.transfer(placement, seat, request));
    }

    public Outcome<Session> choose(UUID session, long version, String topic) {
        return doing.outcome(Peer.SCHEDULING, client.choose(session, "\"" + version + "\"", new ChooseTopic(topic)));
    }
}
