package health.concord.matching.bundle;

import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.rule.RuleSet.SearchBounds;
import health.concord.matching.week.Slot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The search as it was first written, over the records themselves: plain to read, and slow. The product's own must find
 * the same weeks in the same steps, so that every recommendation ever stored is made again to the letter.
 */
final class PlainSearch {

    private final List<GroupCandidate> groups;
    /** Points and weekly minutes of each group, in their order. */
    private final int[] worth;

    private final int[] minutesOf;
    private final BitSet[] clashes;
    private final PlainCompletion completion;
    private final Scores scores;
    private final Target target;
    private final PlainKept kept;
    private final SearchBounds bounds;
    private final int beyondGroups;
    private final int longest;

    private final @Nullable UUID wanted;

    private boolean wholeWeeks = true;
    private int steps;

    PlainSearch(
            List<GroupCandidate> groups,
            PlainCompletion completion,
            Scores scores,
            Target target,
            PlainKept kept,
            SearchBounds bounds,
            int beyondGroups,
            @Nullable UUID wanted) {
        this.wanted = wanted;
        this.groups = Searches.inOrder(groups, scores);
        this.completion = completion;
        this.scores = scores;
        this.target = target;
        this.kept = kept;
        this.bounds = bounds;
        this.beyondGroups = beyondGroups;
        this.longest = groups.stream().mapToInt(GroupCandidate::minutes).max().orElse(0);
        this.worth = this.groups.stream()
                .mapToInt(group -> Scores.sum(scores.of(group)))
                .toArray();
        this.minutesOf = this.groups.stream().mapToInt(GroupCandidate::minutes).toArray();
        this.clashes = clashes(this.groups);
    }

    /** Keeps weeks that reach the target, with nothing in them that it does not need. */
    void reaching() {
        search(true);
    }

    /** Keeps weeks that do not reach it, each as full as it can be. */
    void fallingShort() {
        search(false);
    }

    int steps() {
        return steps;
    }

    /** Whether everything was looked at or safely left. */
    boolean complete() {
        return steps <= bounds.maxSteps();
    }

    private void search(boolean whole) {
        wholeWeeks = whole;
        steps = 0;
        if (wanted == null) {
            extend(new ArrayList<>(), 0, new BitSet(groups.size()), 0, 0);
            return;
        }
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).group().id().equals(wanted)) {
                var beside = (BitSet) clashes[i].clone();
                extend(new ArrayList<>(List.of(groups.get(i))), 0, beside, minutesOf[i], worth[i]);
            }
        }
    }

    private void extend(List<GroupCandidate> chosen, int from, BitSet blocked, int minutes, int points) {
        if (++steps > bounds.maxSteps()) {
            return;
        }
        var done = wholeWeeks ? reached(chosen, minutes) : filled(chosen, blocked, minutes);
        if (done || chosen.size() == bounds.maxGroups()) {
            return;
        }
        for (int next = blocked.nextClearBit(from); next < groups.size(); next = blocked.nextClearBit(next + 1)) {
            if (hopeless(next, blocked, minutes, points)) {
                return;
            }
            if (minutes + minutesOf[next] <= target.mostMinutes()) {
                var nowBlocked = (BitSet) blocked.clone();
                nowBlocked.or(clashes[next]);
                chosen.add(groups.get(next));
                extend(chosen, next + 1, nowBlocked, minutes + minutesOf[next], points + worth[next]);
                chosen.removeLast();
            }
        }
    }

    /** No week with any of the groups from here on would be kept. */
    private boolean hopeless(int next, BitSet blocked, int minutes, int points) {
        return wholeWeeks && !canReach(next, blocked, minutes)
                || bound(next, blocked, minutes, points) < kept.threshold();
    }

    /** Offers the weeks of these groups that reach the target; any more groups would only fill. */
    private boolean reached(List<GroupCandidate> chosen, int minutes) {
        if (minutes + completion.mostMinutes() < target.minutes()) {
            return false;
        }
        var any = false;
        for (var week : completion.of(List.copyOf(chosen))) {
            if (!week.empty() && week.reaches(target) && week.minutes() <= target.mostMinutes()) {
                any = true;
                if (week.needsEveryGroup(target)) {
                    kept.offer(new ScoredWeek(week, scores.points(week)));
                }
            }
        }
        return any;
    }

    /** Offers the weeks of these groups when no other group fits beside them, or the minutes are there already. */
    private boolean filled(List<GroupCandidate> chosen, BitSet blocked, int minutes) {
        var full = blocked.cardinality() == groups.size()
                || chosen.size() == bounds.maxGroups()
                || minutes + completion.mostMinutes() >= target.minutes();
        if (full) {
            completion.of(List.copyOf(chosen)).stream()
                    .filter(week -> !week.empty())
                    .forEach(week -> kept.offer(new ScoredWeek(week, scores.points(week))));
        }
        return full;
    }

    private boolean canReach(int from, BitSet blocked, int minutes) {
        var most = minutes + completion.mostMinutes();
        for (int i = blocked.nextClearBit(from);
                i < groups.size() && most < target.minutes();
                i = blocked.nextClearBit(i + 1)) {
            most += minutesOf[i];
        }
        return most >= target.minutes();
    }

    /** Fills the minutes a week can still take with the densest groups left, in parts if need be. */
    private int bound(int from, BitSet blocked, int minutes, int points) {
        var room = (wholeWeeks ? target.minutes() + longest : target.mostMinutes()) - minutes;
        var most = points;
        for (int i = blocked.nextClearBit(from); i < groups.size() && room > 0; i = blocked.nextClearBit(i + 1)) {
            if (worth[i] <= 0) {
                break;
            }
            most += minutesOf[i] <= room ? worth[i] : Math.ceilDiv(worth[i] * room, minutesOf[i]);
            room -= minutesOf[i];
        }
        return most + beyondGroups;
    }

    /** Groups that cannot be in one week: at the same time, or the same group twice. A group clashes with itself. */
    private static BitSet[] clashes(List<GroupCandidate> groups) {
        var clashes = new BitSet[groups.size()];
        for (int i = 0; i < clashes.length; i++) {
            clashes[i] = new BitSet(groups.size());
            for (int j = 0; j < clashes.length; j++) {
                clashes[i].set(j, i == j || clash(groups.get(i), groups.get(j)));
            }
        }
        return clashes;
    }

    private static boolean clash(GroupCandidate one, GroupCandidate other) {
        List<Slot> slots = other.series().slots();
        return one.group().id().equals(other.group().id())
                || one.series().slots().stream().anyMatch(slot -> slot.overlapsAny(slots));
    }
}
