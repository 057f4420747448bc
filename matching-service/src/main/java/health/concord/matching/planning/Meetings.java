package health.concord.matching.planning;

import health.concord.matching.profile.Openings;
import health.concord.matching.week.Slot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a leader could hold a new group: the same time on up to three days, in hours that are open to clients now. */
final class Meetings {

    private static final int MOST_DAYS = 3;
    private static final int HOUR = 60;
    private static final String SEATS = "a group that there is not";

    private Meetings() {}

    /** The series the new group would have, and what is open beside it. */
    record Meeting(Openings.Series series, Openings openings) {}

    static List<Meeting> of(UUID leader, Openings open, int minutes, int seats) {
        var own = open.clinicians().stream()
                .filter(one -> one.clinician().equals(leader))
                .findFirst()
                .map(Openings.Clinician::slots)
                .orElse(List.of());
        var byStart = new TreeMap<String, List<Slot>>();
        for (var slot : own) {
            var whole = from(slot, own, minutes);
            if (whole != null) {
                byStart.computeIfAbsent(slot.from(), time -> new ArrayList<>()).add(whole);
            }
        }
        var meetings = new ArrayList<Meeting>();
        byStart.values().forEach(days -> {
            var slots = days.stream().distinct().sorted().limit(MOST_DAYS).toList();
            meetings.add(meeting(leader, open, slots, minutes, seats));
        });
        return meetings;
    }

    /** A time of so many minutes that begins here, when one open hour follows another for that long. */
    private static @Nullable Slot from(Slot first, List<Slot> own, int minutes) {
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
        return end >= whole.end() && first.start() + minutes < 24 * HOUR ? whole : null;
    }

    private static Meeting meeting(UUID leader, Openings open, List<Slot> slots, int minutes, int seats) {
        var name = SEATS + leader + slots;
        var series = new Openings.Series(
                id(name + " series"), id(name), seats, 0, 0, seats, 0, "IN_PERSON", minutes, slots, null, null);
        var others = open.clinicians().stream()
                .map(one -> one.clinician().equals(leader) ? without(one, slots) : one)
                .toList();
        var all = new ArrayList<>(open.series());
        all.add(series);
        return new Meeting(series, new Openings(List.copyOf(all), others));
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
