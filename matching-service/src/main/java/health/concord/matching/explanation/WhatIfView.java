package health.concord.matching.explanation;

import health.concord.matching.eligibility.Excluded;
import health.concord.matching.eligibility.Hold;
import health.concord.matching.insight.Result;
import health.concord.matching.recommendation.Recommendation;
import health.concord.matching.recommendation.Shortfall;
import health.concord.matching.request.OptionView;
import health.concord.matching.rule.Direction;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would have been recommended; nothing of it is stored.
 *
 * @param recommendation the one it starts from
 * @param changed whether holds, direction or the first option would be others
 * @param directionBefore as it was recommended
 */
public record WhatIfView(
        UUID recommendation,
        String ruleSet,
        boolean changed,
        @Nullable Direction directionBefore,
        @Nullable Direction direction,
        List<Hold> holds,
        List<OptionView> options,
        List<Excluded> excluded,
        @Nullable Shortfall shortfall) {

    static WhatIfView of(UUID recommendation, Recommendation before, Recommendation after) {
        return new WhatIfView(
                recommendation,
                after.ruleSet(),
                !Result.of(before).equals(Result.of(after)),
                before.direction(),
                after.direction(),
                after.holds(),
                after.options().stream().map(OptionView::of).toList(),
                after.excluded(),
                after.shortfall());
    }
}
