package health.concord.portal.scheduling;

import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Peer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The calendar, as far as the signed-in person may see it. */
@ApplicationScoped
public class Scheduling {

    @Inject
    @RestClient
    SchedulingClient client;

    @Inject
    Asking asking;

    /**
     * The sessions of one day.
     *
     * @param rooms names of the site's rooms
     */
    public record Day(List<Session> sessions, Map<UUID, String> rooms) {}

    /** One client's week, in which the day falls. */
    public Asked<Hours> hours(UUID clientId, LocalDate weekOf) {
        return asking.begin(Peer.SCHEDULING, client.hours(clientId, weekOf));
    }

    /** The same as a list of one. */
    public Asked<List<Hours>> hoursOf(UUID clientId, LocalDate weekOf) {
        return asking.begin(Peer.SCHEDULING, client.hours(clientId, weekOf).map(List::of));
    }

    /** The same week of everybody in treatment at a site. */
    public Asked<List<Hours>> hoursAt(String site, LocalDate weekOf) {
        return asking.list(Peer.SCHEDULING, (after, limit) -> client.hoursAt(site, weekOf, after, limit));
    }

    /** Of those on the roster of a session, the week it is in. */
    public Asked<List<Hours>> hoursOfThoseIn(UUID session) {
        return asking.begin(Peer.SCHEDULING, client.hoursOfThoseIn(session));
    }

    /** A site's week as comma-separated values, without clients. */
    public Asked<String> weekTable(String site, LocalDate weekOf) {
        return asking.begin(Peer.SCHEDULING, client.weekTable(site, weekOf));
    }

    public Uni<Answer<Day>> sessions(String site, LocalDate day) {
        return asking.ask(
                Peer.SCHEDULING,
                Uni.combine()
                        .all()
                        .unis(
                                asking.whole(
                                        Peer.SCHEDULING,
                                        (after, limit) -> client.sessions(site, day, day, after, limit)),
                                asking.whole(Peer.SCHEDULING, (after, limit) -> client.rooms(site, after, limit)))
                        .asTuple()
                        .map(both -> day(both.getItem1(), both.getItem2())));
    }

    /** Sessions that took place up to now with clients booked, and whose note nobody has signed; the oldest first. */
    public Asked<List<Session>> withoutSignedNote(String site, LocalDate from, LocalDate to, Instant now) {
        return asking.begin(
                Peer.SCHEDULING,
                asking.whole(Peer.SCHEDULING, (after, limit) -> client.sessions(site, from, to, after, limit))
                        .map(sessions -> sessions.stream()
                                .filter(session -> session.to().isBefore(now) && session.wantsNote())
                                .sorted(Comparator.comparing(Session::from))
                                .toList()));
    }

    private static Day day(List<Session> sessions, List<Room> rooms) {
        return new Day(sessions, rooms.stream().collect(Collectors.toMap(Room::id, Room::name)));
    }
}
