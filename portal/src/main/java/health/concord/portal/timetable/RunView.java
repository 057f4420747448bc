package health.concord.portal.timetable;

import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.TimetableRun;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of one search.
 *
 * @param all searches of the site
 * @param with the one it is compared with
 * @param comparison null where nothing is compared
 * @param complaint why it was not published
 */
record RunView(
        Answer<TimetableRun> run,
        Answer<List<Room>> rooms,
        Answer<List<Clinician>> clinicians,
        Answer<List<TimetableRun>> all,
        @Nullable UUID with,
        @Nullable Answer<TimetableRun.Comparison> comparison,
        boolean mayPublish,
        @Nullable String complaint) {

    public List<Outage> outages() {
        return Outage.among(List.of(run, rooms, clinicians, all));
    }

    public List<TimetableRun> others() {
        TimetableRun here = run.orNull();
        List<TimetableRun> known = all.orNull();
        return known == null || here == null
                ? List.of()
                : known.stream()
                        .filter(one -> !one.id().equals(here.id())
                                && one.monday().equals(here.monday())
                                && one.score() != null)
                        .toList();
    }

    public String room(@Nullable UUID id) {
        List<Room> known = rooms.orNull();
        return known == null || id == null
                ? "–"
                : known.stream()
                        .filter(one -> one.id().equals(id))
                        .map(Room::name)
                        .findFirst()
                        .orElse("–");
    }

    public String leader(@Nullable UUID id) {
        List<Clinician> known = clinicians.orNull();
        return known == null || id == null
                ? "–"
                : known.stream()
                        .filter(one -> one.id().equals(id))
                        .map(Clinician::displayName)
                        .findFirst()
                        .orElse("–");
    }
}
