package health.concord.portal.calendar;

import health.concord.portal.language.Say;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Session;
import health.concord.portal.scheduling.Unavailability;
import health.concord.portal.time.SiteTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a session's clinicians, room and client is taken, away or closed at another time, told before anything is
 * moved. Scheduling looks again, and at more than a calendar shows: members of the group and other sites.
 */
final class Clashes {

    static List<String> of(
            Session session,
            Instant from,
            Instant to,
            @Nullable UUID room,
            List<Session> day,
            List<Clinician> clinicians,
            List<Room> rooms,
            SiteTime time) {
        List<String> clashes = new ArrayList<>();
        for (Session other : day) {
            if (other.id().equals(session.id())
                    || other.isCancelled()
                    || !other.from().isBefore(to)
                    || !from.isBefore(other.to())) {
                continue;
            }
            String what = " (" + other.title() + ", " + time.time(other.from()) + "–" + time.time(other.to()) + ")";
            other.leaders().stream()
                    .filter(session.leaders()::contains)
                    .forEach(leader -> clashes.add(Say.words("calendar.taken", name(clinicians, leader)) + what));
            if (room != null && room.equals(other.room())) {
                clashes.add(Say.words("calendar.taken", roomName(rooms, room)) + what);
            }
            if (session.client() != null && session.client().equals(other.client())) {
                clashes.add(Say.words("calendar.clientTaken") + what);
            }
        }
        return clashes;
    }

    /** Who is away then, and what is closed. */
    static List<String> away(
            Session session,
            Instant from,
            Instant to,
            @Nullable UUID room,
            List<Unavailability> blocks,
            List<Clinician> clinicians,
            List<Room> rooms,
            SiteTime time) {
        List<String> clashes = new ArrayList<>();
        for (Unavailability block : blocks) {
            if (!block.overlaps(from, to)) {
                continue;
            }
            String until = time.moment(block.to());
            if (block.isOfSite()) {
                clashes.add(Say.words("calendar.siteClosed", until));
            } else if (room != null && room.equals(block.room())) {
                clashes.add(Say.words("calendar.closed", roomName(rooms, room), until));
            } else if (block.clinician() != null && session.leaders().contains(block.clinician())) {
                clashes.add(Say.words("calendar.away", name(clinicians, block.clinician()), until));
            }
        }
        return clashes;
    }

    private static String roomName(List<Room> rooms, UUID id) {
        return rooms.stream()
                .filter(one -> one.id().equals(id))
                .map(Room::name)
                .findFirst()
                .orElse(Say.words("calendar.theRoom"));
    }

    private static String name(List<Clinician> clinicians, UUID id) {
        return clinicians.stream()
                .filter(one -> one.id().equals(id))
                .map(Clinician::displayName)
                .findFirst()
                .orElse(Say.words("calendar.theClinician"));
    }

    private Clashes() {}
}
