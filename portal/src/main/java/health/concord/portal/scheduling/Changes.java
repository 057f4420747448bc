package health.concord.portal.scheduling;

import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What becomes of a session that is on the calendar. */
@ApplicationScoped
public class Changes {

    @Inject
    @RestClient
    ChangeClient client;

    @Inject
    Doing doing;

    /** Calls it off; those who were to come are told. */
    public Outcome<Session> cancel(UUID session, long version, CancelSession how) {
        return doing.outcome(Peer.SCHEDULING, client.cancel(session, "\"" + version + "\"", how));
    }

    /** The same for a series of appointments, from a day on. */
    public Outcome<Appointments> cancelAll(UUID appointments, CancelAppointments how) {
        return doing.outcome(Peer.SCHEDULING, client.cancelAll(appointments, how));
    }

    public Outcome<Session> substitute(UUID session, long version, SubstituteLeader who) {
        return doing.outcome(Peer.SCHEDULING, client.substitute(session, "\"" + version + "\"", who));
    }

    public Outcome<NoShow> noShow(UUID session) {
        return doing.outcome(Peer.SCHEDULING, client.noShow(session));
    }
}
