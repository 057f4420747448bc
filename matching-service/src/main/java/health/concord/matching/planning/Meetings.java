package health.concord.matching.planning;

import health.concord.matching.profile.Openings;
import health.concord.matching.week.Slot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a leader could hold a new group: the same time on one to three days, in hours that are open to clients now. */
final class Meetings {

    private static final int MOST_DAYS = 3;
    private static final int HOUR = 60;
    private static final String SEATS = "a group that there is not";

    private Meetings() {}

    /** Each possible set of weekly times. */
    static List<List<Slot>> of(UUID leader, Openings open, int minutes) {
        var own = open.clinicians().stream()
                .filter(one -> one.clinician().equals(leader))
                .findFirst()
                .map(Openings.Clinician::slots)
                .orElse(List.of());
        var byStart = new TreeMap<String, TreeSet<Slot>>();
        for (var slot : own) {
            var whole = from(slot, own, minutes);
            if (whole != null) {
                byStart.computeIfAbsent(slot.from(), time -> new TreeSet<>()).add(whole);
            }
        }
        var meetings = new ArrayList<List<Slot>>();
        byStart.values().forEach(days -> add(List.of(), List.copyOf(days), meetings));
        return meetings;
    }

    private static void add(List<Slot> chosen, List<Slot> left, List<List<Slot>> meetings) {
        for (int next = 0; next < left.size(); next++) {
            var more = new ArrayList<>(chosen);
            more.add(left.get(next));
            meetings.add(List.copyOf(more));
            if (more.size() < MOST_DAYS) {
                add(more, left.subList(next + 1, left.size()), meetings);
            }
        }
    }

    /** A time of so many minutes that begins here, when one open hour follows another for that long. */
    private static @Nullable Slot from(Slot first, List<Slot> own, int minutes) {
        if (first.start() + minutes >= 24 * HOUR) {
            return null;
        }
        var whole = new Slot(first.day(), first.from(), time(first.start() + minutes));
        var end = first.start();
        var grown = true;
        while (grown && end < whole.end()) {
            grown = false;
            for (var slot : own) {
                if (slot.day() == first.day() && slot.start() <= end && slot.end() > end) {
                    end = slot.end();
                    grown = true;
                }
            }
        }
        return end >= whole.end() ? whole : null;
    }

    /** The series the new group would have. */
    static Openings.Series series(UUID leader, List<Slot> slots, int minutes, int seats) {
        var name = SEATS + leader + slots;
        return new Openings.Series(
                id(name + " series"), id(name), seats, 0, 0, seats, 0, "IN_PERSON", minutes, slots, null, null);
    }

    /** What is open with it: its leader no longer has those hours. */
    static Openings beside(Openings open, UUID leader, Openings.Series series) {
        var others = open.clinicians().stream()
                .map(one -> one.clinician().equals(leader) ? without(one, series.slots()) : one)
                .toList();
        var all = new ArrayList<>(open.series());
        all.add(series);
        return new Openings(List.copyOf(all), others);
    }

    private static Openings.Clinician without(Openings.Clinician leader, List<Slot> taken) {
        return new Openings.Clinician(
                leader.clinician(),
                leader.slots().stream().filter(slot -> !slot.overlapsAny(taken)).toList());
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / HOUR, minute % HOUR);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
