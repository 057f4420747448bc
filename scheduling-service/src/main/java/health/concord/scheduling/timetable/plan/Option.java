package health.concord.scheduling.timetable.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A room and a leader for all meetings of a group or client, with a time for each; null where none was found. */
record Option(Place place, Leader leader, List<@Nullable Start> starts, int cost) {

    boolean isWhole() {
        return !starts.contains(null);
    }

    boolean isBetterThan(Option other) {
        long found = starts.stream().filter(Objects::nonNull).count();
        long there = other.starts.stream().filter(Objects::nonNull).count();
        return found > there || found == there && cost < other.cost;
    }

    /** A meeting without a time is put anywhere, for the search to mend. */
    void settle(List<Meeting> own) {
        for (int i = 0; i < own.size(); i++) {
            Start start = starts.get(i);
            own.get(i).at(new Stand(start == null ? own.get(i).getStarts().getFirst() : start, place, leader));
        }
    }
}
