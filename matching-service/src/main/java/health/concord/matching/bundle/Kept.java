package health.concord.matching.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The best weeks seen so far, one for each set of groups and therapists; at most so many. */
final class Kept {

    private final int most;
    private final TreeSet<ScoredWeek> weeks = new TreeSet<>(ScoredWeek.BEST_FIRST);
    private final Map<Set<UUID>, ScoredWeek> byMembers = new HashMap<>();

    Kept(int most) {
        this.most = most;
    }

    /** Below this a week would not be kept. */
    int threshold() {
        return weeks.size() < most ? Integer.MIN_VALUE : weeks.last().points();
    }

    boolean isEmpty() {
        return weeks.isEmpty();
    }

    void offer(ScoredWeek week) {
        var members = week.members().collect(Collectors.toSet());
        var known = byMembers.get(members);
        if (known != null) {
            if (ScoredWeek.BEST_FIRST.compare(known, week) <= 0) {
                return;
            }
            weeks.remove(known);
        }
        weeks.add(week);
        byMembers.put(members, week);
        if (weeks.size() > most) {
            var last = weeks.pollLast();
            byMembers.remove(last.members().collect(Collectors.toSet()));
        }
    }

    List<ScoredWeek> all() {
        return List.copyOf(weeks);
    }

    /**
     * The best, and then each time the one that is best after what it shares with those chosen is taken off: five ways
     * to spend a week, not five times the same one with another hour.
     */
    List<ScoredWeek> diverse(int wanted, int lossForTheSame) {
        var left = new ArrayList<>(weeks);
        var chosen = new ArrayList<ScoredWeek>();
        while (chosen.size() < wanted && !left.isEmpty()) {
            var best = left.getFirst();
            var most = Integer.MIN_VALUE;
            for (var week : left) {
                var likest = chosen.stream().mapToInt(week::likeness).max().orElse(0);
                var worth = week.points() - lossForTheSame * likest / 1000;
                if (worth > most) {
                    most = worth;
                    best = week;
                }
            }
            left.remove(best);
            chosen.add(best);
        }
        chosen.sort(ScoredWeek.BEST_FIRST);
        return List.copyOf(chosen);
    }
}
