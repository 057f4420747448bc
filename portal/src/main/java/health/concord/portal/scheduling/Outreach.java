package health.concord.portal.scheduling;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Clients whose week falls short, and how much a week is asked for. */
@ApplicationScoped
public class Outreach {

    @Inject
    @RestClient
    OutreachClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** Those that are open. */
    public Asked<List<OutreachTask>> tasks(String site) {
        return asking.list(Peer.SCHEDULING, (after, limit) -> client.tasks(site, after, limit));
    }

    public Outcome<List<OutreachTask>> look(String site, LocalDate weekOf) {
        return doing.outcome(Peer.SCHEDULING, client.look(new LookForShortWeeks(site, weekOf)));
    }

    public Outcome<OutreachTask> complete(UUID task, long version, String outcome) {
        return doing.outcome(
                Peer.SCHEDULING, client.complete(task, "\"" + version + "\"", new CompleteOutreach(outcome)));
    }

    public Asked<List<HourRule>> rules() {
        return asking.begin(Peer.SCHEDULING, client.rules());
    }

    /** @param key the same for the same click, so that it counts once */
    public Outcome<HourRule> add(AddHourRule request, String key) {
        return doing.outcome(Peer.SCHEDULING, client.add(key, request));
    }
}
