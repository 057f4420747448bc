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

/** When clinicians can be booked, and addresses of calendars. */
@ApplicationScoped
public class Availabilities {

    @Inject
    @RestClient
    AvailabilityClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Outcome<Clinician> describe(UUID clinician, long version, DescribeClinician request) {
        return doing.outcome(Peer.SCHEDULING, client.describe(clinician, "\"" + version + "\"", request));
    }

    public Asked<List<AvailabilityRule>> rules(UUID clinician) {
        return asking.begin(Peer.SCHEDULING, client.rules(clinician));
    }

    /** @param key the same for the same click, so that it counts once */
    public Outcome<AvailabilityRule> add(UUID clinician, AddAvailability request, String key) {
        return doing.outcome(Peer.SCHEDULING, client.add(clinician, key, request));
    }

    public Outcome<Boolean> remove(UUID clinician, UUID rule) {
        return doing.outcome(Peer.SCHEDULING, client.remove(clinician, rule).replaceWith(true));
    }

    /** Busy times of another calendar, in place of those taken before. */
    public Outcome<BusyImported> takeBusy(UUID clinician, String calendar) {
        return doing.outcome(Peer.SCHEDULING, client.takeBusy(clinician, calendar));
    }

    /** Addresses that work, without their secrets. */
    public Asked<List<Feed>> feeds(UUID owner) {
        return asking.begin(Peer.SCHEDULING, client.feeds(owner));
    }

    public Outcome<Feed> make(String kind, UUID owner) {
        return doing.outcome(Peer.SCHEDULING, client.make(new OpenFeed(kind, owner)));
    }

    public Outcome<Feed> revoke(UUID feed) {
        return doing.outcome(Peer.SCHEDULING, client.revoke(feed));
    }
}
