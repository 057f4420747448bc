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
import org.jspecify.annotations.Nullable;

/** Rooms, a site's hours, and when somebody or something cannot be booked. */
@ApplicationScoped
public class Places {

    @Inject
    @RestClient
    AvailabilityClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** @param key the same for the same click, so that it counts once */
    public Outcome<Room> add(AddRoom request, String key) {
        return doing.outcome(Peer.SCHEDULING, client.add(key, request));
    }

    public Outcome<Room> describe(UUID room, long version, DescribeRoom request) {
        return doing.outcome(Peer.SCHEDULING, client.describe(room, "\"" + version + "\"", request));
    }

    public Asked<OpeningHours> hours(String site) {
        return asking.begin(Peer.SCHEDULING, client.hours(site));
    }

    public Outcome<OpeningHours> open(String site, long version, OpenSite request) {
        return doing.outcome(Peer.SCHEDULING, client.open(site, "\"" + version + "\"", request));
    }

    /** Closures and leave that are not over on a day, of a room, of a clinician, or of all at the site. */
    public Asked<List<Unavailability>> away(
            String site, @Nullable UUID room, @Nullable UUID clinician, LocalDate from) {
        return asking.list(Peer.SCHEDULING, (after, limit) -> client.away(site, room, clinician, from, after, limit));
    }

    /** @param key the same for the same click, so that it counts once */
    public Outcome<Unavailability> block(BlockTime request, String key) {
        return doing.outcome(Peer.SCHEDULING, client.block(key, request));
    }

    public Outcome<Boolean> free(UUID id) {
        return doing.outcome(Peer.SCHEDULING, client.free(id).replaceWith(true));
    }
}
