package health.concord.scheduling.timetable.plan;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan to begin the search with: the meetings that are hardest to place first, each where it breaks no hard rule and
 * the fewest wishes. What fits nowhere is put anywhere, for the search to mend. Trying every time with every room and
 * leader inside the solver takes it minutes for a clinic of five hundred; this takes well under a second.
 */
final class FirstPlan {

    private final Taken taken = new Taken();
    private final Map<String, Set<Integer>> daysOfSeries = new HashMap<>();

    private FirstPlan() {}

    static Timetable of(Problem problem) {
        Timetable timetable = Timetable.empty(problem);
        new FirstPlan().fill(timetable, problem);
        return timetable;
    }

    private void fill(Timetable timetable, Problem problem) {
        List<Meeting> standing = Timetable.from(problem, Map.of()).meetings();
        for (int i = 0; i < standing.size(); i++) {
            Meeting as = standing.get(i);
            if (as.isPinned()) {
                settle(timetable.meetings().get(i).at(as.start(), as.place(), as.leader()));
            }
        }
        timetable.meetings().stream()
                .filter(meeting -> !meeting.isPinned())
                .sorted(Comparator.comparing(
                                (Meeting meeting) -> -meeting.demand().size())
                        .thenComparing(meeting -> -meeting.minutes())
                        .thenComparing(meeting -> meeting.starts().size())
                        .thenComparing(Meeting::toString))
                .forEach(this::place);
    }

    private void place(Meeting meeting) {
        BitSet clients = taken.anyOf(meeting.clients());
        Option best = null;
        for (Start start : meeting.starts()) {
            Span time = new Span(start.minute(), start.minute() + meeting.minutes());
            if (taken.isFree(clients, time)) {
                Option option = option(meeting, start, time);
                if (option != null && (best == null || option.cost() < best.cost())) {
                    best = option;
                }
            }
        }
        if (best == null) {
            meeting.at(
                    meeting.starts().getFirst(),
                    meeting.places().getFirst(),
                    meeting.leaders().getFirst());
        } else {
            meeting.at(best.start(), best.place(), best.leader());
        }
        settle(meeting);
    }

    private record Option(Start start, Place place, Leader leader, int cost) {}

    /** The best room and leader at one time; null when there is none. */
    private @Nullable Option option(Meeting meeting, Start start, Span time) {
        Place place = meeting.places().stream()
                .filter(one -> one.fits(meeting.demand()) && taken.isFree(one, time))
                .min(Comparator.comparing(Place::capacity))
                .orElse(null);
        if (place == null || !taken.areFree(meeting.coLeaders(), time)) {
            return null;
        }
        Leader leader = null;
        int least = Integer.MAX_VALUE;
        for (Leader one : meeting.leaders()) {
            int cost = cost(meeting, one);
            if (cost < least
                    && !meeting.coLeaders().contains(one)
                    && one.isQualifiedFor(meeting.demand())
                    && taken.areFree(List.of(one), time)) {
                leader = one;
                least = cost;
            }
        }
        return leader == null ? null : new Option(start, place, leader, least + cost(meeting, start, time));
    }

    private static int cost(Meeting meeting, Leader leader) {
        Stand was = meeting.was();
        String usual = meeting.demand().usual();
        return (was == null || was.leader().equals(leader.id()) ? 0 : SoftRules.OTHER_LEADER)
                + (usual == null || usual.equals(leader.id()) ? 0 : SoftRules.OTHER_THERAPIST);
    }

    private int cost(Meeting meeting, Start start, Span time) {
        Stand was = meeting.was();
        int unmet = (int) meeting.demand().wishes().stream()
                .filter(wish -> !wish.isMetBy(time))
                .count();
        return unmet * SoftRules.WISH
                + (was == null || was.start() == start.minute() ? 0 : SoftRules.OTHER_TIME)
                + (daysOfSeries.getOrDefault(meeting.series(), Set.of()).contains(start.day())
                        ? SoftRules.SAME_DAY
                        : 0);
    }

    private void settle(Meeting meeting) {
        taken.take(meeting);
        daysOfSeries.computeIfAbsent(meeting.series(), any -> new HashSet<>()).add(meeting.day());
    }
}
