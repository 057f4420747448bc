package health.concord.matching.recommendation;

import health.concord.matching.direction.Decision.Ground;
import health.concord.matching.eligibility.Excluded;
import health.concord.matching.eligibility.Hold;
import health.concord.matching.eligibility.Unknown;
import health.concord.matching.rule.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one person. With holds there are no options and no direction.
 *
 * @param unknowns what the hard rules ask and nobody answered
 * @param notUnderstood factors given that this rule set has no use for
 */
public record Recommendation(
        String ruleSet,
        String engine,
        @Nullable Direction direction,
        List<Ground> grounds,
        List<Hold> holds,
        List<Unknown> unknowns,
        List<String> notUnderstood,
        List<Option> options,
        List<Excluded> excluded,
        @Nullable Shortfall shortfall,
        SearchNote search) {

    /** How far the search went; {@code complete} is false when it ended at its bound with the best so far. */
    public record SearchNote(int steps, boolean complete) {}

    public boolean held() {
        return !holds.isEmpty();
    }
}
