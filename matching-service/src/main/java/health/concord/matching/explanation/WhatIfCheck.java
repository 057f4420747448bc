package health.concord.matching.explanation;

import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.Problems;
import health.concord.matching.insight.Changes;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.rule.Reweighted;
import health.concord.matching.rule.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what was asked into changes, and refuses what the rules or the site do not know. */
final class WhatIfCheck {

    private static final int TEXT = 200;
    private static final int MANY = 50;

    private final Situation situation;
    private final RuleSet rules;
    private final List<FieldError> errors = new ArrayList<>();

    private WhatIfCheck(Situation situation, RuleSet rules) {
        this.situation = situation;
        this.rules = rules;
    }

    static Changes changes(AskWhatIf asked, Situation situation, RuleSet rules) {
        var check = new WhatIfCheck(situation, rules);
        var changes = new Changes(
                check.factors(asked),
                check.scores(asked),
                check.weights(asked),
                check.seats(asked),
                asked.preferences(),
                asked.availability(),
                asked.maxWaitDays());
        check.times(asked);
        if (!check.errors.isEmpty()) {
            throw Problems.invalid(check.errors);
        }
        return changes;
    }

    private List<Snapshot.Factor> factors(AskWhatIf asked) {
        var factors = new ArrayList<Snapshot.Factor>();
        for (int i = 0; i < asked.factors().size(); i++) {
            var factor = asked.factors().get(i);
            refuse(
                    !rules.factors().containsKey(factor.code()),
                    "factors[" + i + "].code",
                    "is not a factor of the rule set");
            refuse(
                    !simple(factor.value()),
                    "factors[" + i + "].value",
                    "must be a number, true or false, a text of at most 200 letters, or a list of such texts");
            factors.add(new Snapshot.Factor(factor.code(), factor.value(), "what-if", null));
        }
        return factors;
    }

    private List<Snapshot.Instrument> scores(AskWhatIf asked) {
        var scores = new ArrayList<Snapshot.Instrument>();
        for (int i = 0; i < asked.scores().size(); i++) {
            var score = asked.scores().get(i);
            refuse(
                    !rules.instruments().containsKey(rules.instrument(score.code())),
                    "scores[" + i + "].code",
                    "is not an instrument of the rule set");
            scores.add(new Snapshot.Instrument(score.code(), score.score(), null, null));
        }
        return scores;
    }

    private Map<String, BigDecimal> weights(AskWhatIf asked) {
        var known = Reweighted.names(rules);
        var weights = new HashMap<String, BigDecimal>();
        for (int i = 0; i < asked.weights().size(); i++) {
            var change = asked.weights().get(i);
            refuse(
                    !known.contains(change.rule()),
                    "weights[" + i + "].rule",
                    "is not a rule with a weight; hard rules have none");
            weights.put(change.rule(), change.weight());
        }
        return weights;
    }

    private Map<UUID, Integer> seats(AskWhatIf asked) {
        var seats = new HashMap<UUID, Integer>();
        for (int i = 0; i < asked.seats().size(); i++) {
            var change = asked.seats().get(i);
            refuse(
                    situation.groups().stream()
                            .noneMatch(group -> group.id().equals(change.group())),
                    "seats[" + i + "].group",
                    "is not a group of this site");
            seats.put(change.group(), change.seatsLeft());
        }
        return seats;
    }

    private void times(AskWhatIf asked) {
        var slots = asked.availability();
        for (int i = 0; slots != null && i < slots.size(); i++) {
            refuse(!slots.get(i).ordered(), "availability[" + i + "].to", "is not after from");
        }
    }

    private void refuse(boolean wrong, String field, String message) {
        if (wrong) {
            errors.add(new FieldError(field, message));
        }
    }

    private static boolean simple(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Number number -> true;
            case Boolean yes -> true;
            case String text -> text.length() <= TEXT;
            case Collection<?> many ->
                many.size() <= MANY
                        && many.stream().allMatch(one -> one instanceof String text && text.length() <= TEXT);
            default -> false;
        };
    }
}
