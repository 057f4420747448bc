package health.concord.matching.bundle;

import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.eligibility.Screened;
import health.concord.matching.eligibility.TherapistCandidate;
import health.concord.matching.rule.Direction;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.week.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Many weeks for one client, for when others want the same seats and hours: every week the search keeps, each with other
 * therapists and other times as well, and without sessions for when all their hours are taken. Not made diverse, for the second best of one person may be what the others need.
 *
 * @param reaches whether they reach the program's week; else they are what comes nearest
 */
public record Alternatives(List<ScoredWeek> weeks, boolean reaches) {

    /** @param times of sessions tried for each set of groups, at most */
    public static Alternatives among(
            Screened screened,
            RuleSet rules,
            Facts client,
            Direction direction,
            Target target,
            Set<Model> models,
            int times) {
        var scores = new Scores(rules, client, target, models);
        var groups = direction == Direction.INDIVIDUAL ? List.<GroupCandidate>of() : screened.groups();
        var kept = new Kept(rules.search().kept());
        var search = new Searches(screened, rules, client, direction, target, scores)
                .over(Searches.inOrder(groups, scores), kept, null);
        search.reaching();
        var reaches = !kept.isEmpty();
        if (!reaches) {
            search.fallingShort();
        }
        var found = kept.all();
        var others = new Others(screened.therapists(), scores, target, times);
        return new Alternatives(others.of(found, reaches), reaches);
    }

    /** The same groups with other sessions. */
    private record Others(List<TherapistCandidate> therapists, Scores scores, Target target, int times) {

        List<ScoredWeek> of(Collection<ScoredWeek> found, boolean reaches) {
            var all = new LinkedHashMap<Week, ScoredWeek>();
            found.forEach(scored -> all.putIfAbsent(scored.week(), scored));
            var seen = new ArrayList<List<?>>();
            for (var scored : found) {
                var week = scored.week();
                var individual = week.individual();
                if (individual != null && !seen.contains(week.groups())) {
                    seen.add(week.groups());
                    for (var other : sessions(week, individual)) {
                        add(new Week(week.groups(), other, week.family()), reaches, all);
                    }
                    if (!week.groups().isEmpty()) {
                        add(new Week(week.groups(), null, week.family()), reaches, all);
                    }
                }
            }
            var looks = new IdentityHashMap<GroupCandidate, String>();
            return all.values().stream()
                    .map(scored -> new RankedWeek(scored, looks))
                    .sorted()
                    .map(RankedWeek::scored)
                    .toList();
        }

        private void add(Week week, boolean reaches, Map<Week, ScoredWeek> all) {
            if (!all.containsKey(week) && (!reaches || week.reaches(target))) {
                all.put(week, new ScoredWeek(week, scores.points(week)));
            }
        }

        private List<Sessions> sessions(Week week, Sessions like) {
            var taken = new ArrayList<Slot>();
            week.groups().forEach(group -> taken.addAll(group.series().slots()));
            if (week.family() != null) {
                taken.addAll(week.family().slots());
            }
            var sessions = new ArrayList<Sessions>();
            for (var therapist : therapists) {
                for (var slot : therapist.slots()) {
                    var other = with(therapist, slot, like, taken);
                    if (other != null && sessions.size() < times) {
                        sessions.add(other);
                    }
                }
            }
            return sessions;
        }

        /** From this slot on as many as the week had, on different days. */
        private @Nullable Sessions with(TherapistCandidate therapist, Slot first, Sessions like, List<Slot> taken) {
            var chosen = new ArrayList<Slot>();
            for (var slot : therapist.slots()) {
                var free = slot.compareTo(first) >= 0
                        && slot.minutes() == like.slots().getFirst().minutes()
                        && !slot.overlapsAny(taken)
                        && chosen.stream().noneMatch(other -> other.day() == slot.day());
                if (free && chosen.size() < like.slots().size()) {
                    chosen.add(slot);
                }
            }
            return chosen.size() == like.slots().size() && chosen.getFirst().equals(first)
                    ? new Sessions(therapist, List.copyOf(chosen))
                    : null;
        }
    }
}
