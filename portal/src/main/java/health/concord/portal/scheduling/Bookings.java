package health.concord.portal.scheduling;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import health.concord.portal.peer.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Sessions of one client: when both are free, and booking them. */
@ApplicationScoped
public class Bookings {

    @Inject
    @RestClient
    AppointmentClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** When a clinician and a client are free at once. */
    public record Search(String site, UUID clinician, UUID client, LocalDate from, int weeks, int minutes) {}

    public Asked<FreeSlots> free(Search search) {
        return asking.begin(
                Peer.SCHEDULING,
                client.free(
                        search.site(),
                        search.clinician(),
                        search.client(),
                        search.from(),
                        search.weeks(),
                        search.minutes()));
    }

    /** @param days on which sessions are thought of: then it warns of what booking them would go past */
    public Asked<Units> units(UUID clientId, List<LocalDate> days) {
        return asking.begin(
                Peer.SCHEDULING,
                client.units(clientId, days.stream().map(LocalDate::toString).toList()));
    }

    /** @param key the same for the same click, so that it counts once */
    public Outcome<Booked> book(BookSession request, String key) {
        return doing.outcome(Peer.SCHEDULING, client.book(key, request));
    }

    /** Where dates are not free it tells which, and what is nearest to them. */
    public Told<Booked, DatesTaken> bookAll(BookAppointments request, String key) {
        return doing.told(Peer.SCHEDULING, client.bookAll(key, request), DatesTaken.class);
    }
}
