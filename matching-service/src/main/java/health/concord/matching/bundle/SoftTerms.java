package health.concord.matching.bundle;

import health.concord.matching.rule.Clause;
import health.concord.matching.rule.Condition;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.RuleSet.Scope;
import health.concord.matching.rule.RuleSet.SoftRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the soft rules that hold for a client say of a group, a therapist or a week. */
final class SoftTerms {

    /** A rule with what it asks of a candidate, the client's part of it decided. */
    private record Asking(
            SoftRule rule,
            @Nullable Condition forIf,
            @Nullable Condition againstIf) {}

    private final Map<Scope, List<Asking>> rules = new EnumMap<>(Scope.class);

    SoftTerms(List<SoftRule> rules, Facts client) {
        for (var rule : rules) {
            if (rule.when().holds(client)) {
                this.rules
                        .computeIfAbsent(rule.scope(), scope -> new ArrayList<>())
                        .add(new Asking(rule, given(rule.forIf(), client), given(rule.againstIf(), client)));
            }
        }
    }

    void say(Scope scope, Facts facts, List<Term> terms) {
        for (var asking : rules.getOrDefault(scope, List.of())) {
            var rule = asking.rule;
            if (holds(asking.forIf, facts) && rule.pro() != null) {
                terms.add(term(rule, rule.pro(), facts, 1));
            } else if (holds(asking.againstIf, facts) && rule.con() != null) {
                terms.add(term(rule, rule.con(), facts, -1));
            }
        }
    }

    /** No more than this can be said for anything. */
    int most(Scope scope) {
        return rules.getOrDefault(scope, List.of()).stream()
                .map(Asking::rule)
                .filter(rule -> rule.pro() != null)
                .mapToInt(rule -> thousandths(rule.weight()))
                .sum();
    }

    static int thousandths(BigDecimal points) {
        return points.movePointRight(3).intValue();
    }

    private static @Nullable Condition given(@Nullable Clause clause, Facts client) {
        return clause == null ? null : clause.condition().given(client);
    }

    private static boolean holds(@Nullable Condition condition, Facts facts) {
        return condition != null && condition.holds(facts);
    }

    private static Term term(SoftRule rule, String text, Facts facts, int sign) {
        var measure = rule.measure() == null ? rule.factor() : rule.measure();
        var weight = rule.weight().multiply(facts.share(measure, rule.scale()));
        return new Term(rule.id(), rule.factor(), text, rule.source(), sign * thousandths(weight), facts);
    }
}
