package health.concord.matching.bundle;

import health.concord.matching.eligibility.GroupCandidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The best weeks seen so far, one for each set of groups and therapists; at most so many. */
final class Kept {

    private final int most;
    private final TreeSet<RankedWeek> weeks = new TreeSet<>();
    private final Map<Set<UUID>, RankedWeek> byMembers = new HashMap<>();
    /** Many weeks have the same groups, so each is put in words once. */
    private final Map<GroupCandidate, String> looks = new IdentityHashMap<>();

    private int threshold = Integer.MIN_VALUE;

    Kept(int most) {
        this.most = most;
    }

    /** Below this a week would not be kept. */
    int threshold() {
        return threshold;
    }

    boolean isEmpty() {
        return weeks.isEmpty();
    }

    void offer(ScoredWeek scored) {
        var week = new RankedWeek(scored, looks);
        if (weeks.size() == most && week.compareTo(weeks.last()) >= 0) {
            return;
        }
        var members = scored.members().collect(Collectors.toSet());
        var known = byMembers.get(members);
        if (known != null) {
            if (known.compareTo(week) <= 0) {
                return;
            }
            weeks.remove(known);
        }
        weeks.add(week);
        byMembers.put(members, week);
        if (weeks.size() > most) {
            var last = weeks.removeLast();
            byMembers.remove(last.scored().members().collect(Collectors.toSet()));
        }
        threshold =
                weeks.size() < most ? Integer.MIN_VALUE : weeks.last().scored().points();
    }

    List<ScoredWeek> all() {
        return weeks.stream().map(RankedWeek::scored).toList();
    }

    /**
     * The best, and then each time the one that is best after what it shares with those chosen is taken off: five ways
     * to spend a week, not five times the same one with another hour.
     */
    List<ScoredWeek> diverse(int wanted, int lossForTheSame) {
        var likest = new int[weeks.size()];
        var chosen = new ArrayList<RankedWeek>();
        var ranked = new ArrayList<>(weeks);
        while (chosen.size() < wanted && !ranked.isEmpty()) {
            var best = 0;
            var worth = Integer.MIN_VALUE;
            for (int i = 0; i < ranked.size(); i++) {
                var one = ranked.get(i).scored().points() - lossForTheSame * likest[i] / 1000;
                if (one > worth) {
                    worth = one;
                    best = i;
                }
            }
            var next = ranked.remove(best);
            System.arraycopy(likest, best + 1, likest, best, likest.length - best - 1);
            chosen.add(next);
            for (int i = 0; i < ranked.size(); i++) {
                likest[i] = Math.max(likest[i], ranked.get(i).scored().likeness(next.scored()));
            }
        }
        return chosen.stream().sorted().map(RankedWeek::scored).toList();
    }
}
