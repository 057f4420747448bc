package health.concord.matching.eligibility;

import health.concord.matching.rule.Condition;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.RuleSet.HardRule;
import health.concord.matching.rule.RuleSet.Scope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hard rules over groups or therapists that can be against one for this client, the client's part decided. */
final class RulesFor {

    private record Open(HardRule rule, Condition when) {}

    private final List<Open> atOnce = new ArrayList<>();
    private final List<Open> curedByWaiting = new ArrayList<>();

    RulesFor(RuleSet rules, Scope scope, Facts client) {
        for (var rule : rules.hard()) {
            if (rule.scope() == scope) {
                var when = rule.when().given(client);
                if (!when.never()) {
                    (rule.waitlist() ? curedByWaiting : atOnce).add(new Open(rule, when.condition()));
                }
            }
        }
    }

    /** The first that is against it. */
    @Nullable
    HardRule firing(boolean byWaiting, Facts facts) {
        for (var open : byWaiting ? curedByWaiting : atOnce) {
            if (open.when.holds(facts)) {
                return open.rule;
            }
        }
        return null;
    }
}
