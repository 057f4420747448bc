package health.concord.matching.insight;

import health.concord.matching.profile.Situation;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.recommendation.Matching;
import health.concord.matching.recommendation.Recommendation;
import health.concord.matching.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;

/**
 * What an outcome hangs on, found by matching again with that one thing changed: exactly the answers without which it
 * would be another, the yes-or-no answers whose opposite would make it another, and the seats.
 */
public final class Levers {

    private final Situation situation;
    private final RuleSet rules;
    private final Result outcome;

    private Levers(Situation situation, RuleSet rules, Recommendation made) {
        this.situation = situation;
        this.rules = rules;
        this.outcome = Result.of(made);
    }

    /** A lever, and what would be recommended with it. */
    public record Tried(Lever lever, Recommendation changed) {}

    public static List<Lever> of(Situation situation, RuleSet rules, Recommendation made) {
        return tried(situation, rules, made).stream().map(Tried::lever).toList();
    }

    /** The same, in the same order, with their outcomes. */
    public static List<Tried> tried(Situation situation, RuleSet rules, Recommendation made) {
        var levers = new Levers(situation, rules, made);
        var found = new ArrayList<>(levers.unanswered());
        found.addAll(levers.opposites());
        found.addAll(levers.seats(made));
        return List.copyOf(found);
    }

    private List<Tried> unanswered() {
        var found = new ArrayList<Tried>();
        for (var answer : Answer.of(situation.client(), rules)) {
            var without = situation.with(answer.without().apply(situation.client()));
            var changed = Matching.recommend(without, rules);
            var changes = outcome.differsIn(Result.of(changed));
            if (!changes.isEmpty()) {
                var lever = new Lever(
                        "UNANSWERED",
                        answer.factor(),
                        answer.label(),
                        answer.words(),
                        null,
                        changes,
                        Result.names(changed));
                found.add(new Tried(lever, changed));
            }
        }
        return found;
    }

    private List<Tried> opposites() {
        var found = new ArrayList<Tried>();
        for (var factor : situation.client().factors()) {
            if (factor.value() instanceof Boolean yes) {
                var opposite = new Snapshot.Factor(factor.code(), !yes, factor.source(), factor.on());
                var changed = Changes.answer(opposite).recommend(situation, rules);
                var changes = outcome.differsIn(Result.of(changed));
                if (!changes.isEmpty()) {
                    var lever = new Lever(
                            "OPPOSITE",
                            factor.code(),
                            rules.factors().getOrDefault(factor.code(), factor.code()),
                            yes ? "no" : "yes",
                            null,
                            changes,
                            Result.names(changed));
                    found.add(new Tried(lever, changed));
                }
            }
        }
        return found;
    }

    private List<Tried> seats(Recommendation made) {
        var found = new ArrayList<Tried>();
        var full = made.excluded().stream()
                .filter(out -> out.group() != null && out.code().equals("NO_SEAT"))
                .toList();
        for (var out : full) {
            var group = out.group();
            if (group != null) {
                var changed = Changes.oneSeatIn(group).recommend(situation, rules);
                var changes = outcome.differsIn(Result.of(changed));
                if (!changes.isEmpty()) {
                    var lever = new Lever("SEAT", null, out.name(), null, group, changes, Result.names(changed));
                    found.add(new Tried(lever, changed));
                }
            }
        }
        return found;
    }
}
