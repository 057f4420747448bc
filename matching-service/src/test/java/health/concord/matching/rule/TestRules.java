package health.concord.matching.rule;

import health.concord.matching.rule.RuleSet.HardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The rule set in force, and variants of it that tests need. */
public final class TestRules {

    private static final RuleSet CURRENT = RuleFile.read("2026-04.yaml");

    private TestRules() {}

    public static RuleSet current() {
        return CURRENT;
    }

    /** Any version that was ever in force. */
    public static RuleSet version(String version) {
        return RuleFile.read(version + ".yaml");
    }

    /** A stricter one: one more hard rule over groups. */
    public static RuleSet refusingGroups(String when) {
        return withHard(rules -> {
            var more = new ArrayList<>(rules);
            more.add(new HardRule(
                    "X-TEST",
                    RuleSet.Scope.GROUP,
                    RuleSet.Effect.EXCLUDE,
                    "NOT_SUITABLE",
                    Clause.parse(when),
                    "Refused by the test.",
                    RuleSet.Override.REASON,
                    false,
                    false,
                    null,
                    "test"));
            return more;
        });
    }

    /** The same with other bounds of the search. */
    public static RuleSet searching(RuleSet.SearchBounds bounds) {
        return changed(rules -> rules, bounds);
    }

    private static RuleSet withHard(UnaryOperator<List<HardRule>> change) {
        return changed(change, CURRENT.search());
    }

    private static RuleSet changed(UnaryOperator<List<HardRule>> change, RuleSet.SearchBounds bounds) {
        var r = CURRENT;
        return new RuleSet(
                r.version(),
                r.effectiveFrom(),
                r.title(),
                r.review(),
                r.author(),
                r.reason(),
                r.factors(),
                r.instruments(),
                r.derived(),
                change.apply(r.hard()),
                r.decisive(),
                r.decide(),
                r.rows(),
                r.soft(),
                r.plans(),
                r.notes(),
                r.program(),
                r.models(),
                r.stages(),
                bounds,
                r.domains(),
                r.composition());
    }
}
