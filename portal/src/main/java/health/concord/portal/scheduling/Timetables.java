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

/** Searches for a better week of a site. */
@ApplicationScoped
public class Timetables {

    @Inject
    @RestClient
    TimetableClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<List<TimetableRun>> runs(String site) {
        return asking.list(Peer.SCHEDULING, (after, limit) -> client.runs(site, after, limit));
    }

    public Asked<TimetableRun> run(UUID id) {
        return asking.begin(Peer.SCHEDULING, client.run(id));
    }

    public Asked<TimetableRun.Comparison> compare(UUID id, UUID with) {
        return asking.begin(Peer.SCHEDULING, client.compare(id, with));
    }

    /** @param key the same for the same click, so that it counts once */
    public Outcome<TimetableRun> build(BuildTimetable request, String key) {
        return doing.outcome(Peer.SCHEDULING, client.build(key, request));
    }

    public Outcome<TimetableRun> publish(UUID id, long version) {
        return doing.outcome(Peer.SCHEDULING, client.publish(id, "\"" + version + "\""));
    }
}
