package health.concord.matching.bundle;

import health.concord.matching.rule.RuleSet.SearchBounds;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best weeks by branch and bound: groups in order of their points a minute, a branch is left when even the
 * best that could follow would not be kept. Steps are counted, not timed, so that the answer is the same everywhere.
 */
final class WeekSearch {

    private final GroupTable groups;
    private final Completion completion;
    private final WeekPoints points;
    private final Ceiling ceiling;
    private final Target target;
    private final Kept kept;
    private final SearchBounds bounds;
    private final @Nullable UUID wanted;
    private final Chosen chosen;
    /** What is blocked at each depth. */
    private final long[][] blockedAt;

    private boolean wholeWeeks = true;
    private boolean reached;
    private int steps;

    WeekSearch(
            GroupTable groups,
            Completion completion,
            WeekPoints points,
            Ceiling ceiling,
            Target target,
            Kept kept,
            SearchBounds bounds,
            @Nullable UUID wanted) {
        this.groups = groups;
        this.completion = completion;
        this.points = points;
        this.ceiling = ceiling;
        this.target = target;
        this.kept = kept;
        this.bounds = bounds;
        this.wanted = wanted;
        this.chosen = new Chosen(groups, bounds.maxGroups() + 1);
        this.blockedAt = new long[bounds.maxGroups() + 2][];
        for (int depth = 0; depth < blockedAt.length; depth++) {
            blockedAt[depth] = groups.bits();
        }
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
            extend(0);
            return;
        }
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).group().id().equals(wanted)) {
                with(i, 0);
            }
        }
    }

    private void with(int next, int from) {
        var blocked = blockedAt[chosen.size()];
        var clashes = groups.clashes(next);
        chosen.add(next);
        var nowBlocked = blockedAt[chosen.size()];
        for (int i = 0; i < blocked.length; i++) {
            nowBlocked[i] = blocked[i] | clashes[i];
        }
        extend(from);
        chosen.removeLast();
    }

    private void extend(int from) {
        if (++steps > bounds.maxSteps()) {
            return;
        }
        var blocked = blockedAt[chosen.size()];
        var done = wholeWeeks ? reached() : filled(blocked);
        if (done || chosen.size() == bounds.maxGroups()) {
            return;
        }
        for (int next = nextClear(blocked, from); next < groups.size(); next = nextClear(blocked, next + 1)) {
            if (hopeless(next, blocked)) {
                return;
            }
            if (chosen.minutes + groups.minutes[next] <= target.mostMinutes()) {
                with(next, next + 1);
            }
        }
    }

    /** No week with any of the groups from here on would be kept. */
    private boolean hopeless(int next, long[] blocked) {
        return wholeWeeks && !canReach(next, blocked)
                || ceiling.over(chosen, next, blocked, wholeWeeks) < kept.threshold();
    }

    /** Offers the weeks of these groups that reach the target; any more groups would only fill. */
    private boolean reached() {
        if (chosen.minutes + completion.mostMinutes() < target.minutes()) {
            return false;
        }
        reached = false;
        completion.of(chosen.bits(), chosen.days, (individual, family) -> {
            var minutes = chosen.minutes + completion.minutes(individual) + completion.minutes(family);
            var sessionDays = days(individual) | days(family);
            if (minutes > 0
                    && minutes >= target.minutes()
                    && minutes <= target.mostMinutes()
                    && Integer.bitCount(chosen.days | sessionDays) >= target.days()) {
                reached = true;
                if (chosen.needsEvery(minutes, sessionDays, target)) {
                    offer(individual, family);
                }
            }
        });
        return reached;
    }

    /** Offers the weeks of these groups when no other group fits beside them, or the minutes are there already. */
    private boolean filled(long[] blocked) {
        var full = nextClear(blocked, 0) >= groups.size()
                || chosen.size() == bounds.maxGroups()
                || chosen.minutes + completion.mostMinutes() >= target.minutes();
        if (full) {
            completion.of(chosen.bits(), chosen.days, (individual, family) -> {
                if (chosen.size() > 0 || individual != null || family != null) {
                    offer(individual, family);
                }
            });
        }
        return full;
    }

    private void offer(@Nullable Sitting individual, @Nullable Sitting family) {
        var of = chosen.worth
                + points.of(chosen, individual, family, completion.minutes(individual), completion.minutes(family));
        if (of >= kept.threshold()) {
            var week = new Week(chosen.candidates(), sessions(individual), sessions(family));
            kept.offer(new ScoredWeek(week, of));
        }
    }

    private boolean canReach(int from, long[] blocked) {
        var most = chosen.minutes + completion.mostMinutes();
        for (int i = nextClear(blocked, from);
                i < groups.size() && most < target.minutes();
                i = nextClear(blocked, i + 1)) {
            most += groups.minutes[i];
        }
        return most >= target.minutes();
    }

    private static int days(@Nullable Sitting sitting) {
        return sitting == null ? 0 : sitting.days();
    }

    private static @Nullable Sessions sessions(@Nullable Sitting sitting) {
        return sitting == null ? null : sitting.sessions();
    }

    /** The first from here on that is not in the set. */
    static int nextClear(long[] bits, int from) {
        var word = from >> 6;
        if (word >= bits.length) {
            return from;
        }
        var clear = ~bits[word] & -1L << from;
        while (clear == 0) {
            if (++word == bits.length) {
                return word << 6;
            }
            clear = ~bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(clear);
    }
}
