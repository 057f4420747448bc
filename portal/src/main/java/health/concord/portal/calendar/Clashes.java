package health.concord.portal.calendar;

import health.concord.portal.language.Say;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Session;
import health.concord.portal.time.SiteTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a session's clinicians, room and client is taken at another time, told before anything is moved. Scheduling
 * looks again, and at more than a calendar shows: members of the group, other sites, time that is blocked.
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
                String name = rooms.stream()
                        .filter(one -> one.id().equals(room))
                        .map(Room::name)
                        .findFirst()
                        .orElse(Say.words("calendar.theRoom"));
                clashes.add(Say.words("calendar.taken", name) + what);
            }
            if (session.client() != null && session.client().equals(other.client())) {
                clashes.add(Say.words("calendar.clientTaken") + what);
            }
        }
        return clashes;
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
