package health.concord.matching.explanation;

import health.concord.matching.direction.Decision.Ground;
import health.concord.matching.eligibility.Hold;
import health.concord.matching.insight.Lever;
import health.concord.matching.request.OptionView;
import health.concord.matching.rule.Direction;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why, for a clinician.
 *
 * @param hangsOn every one change that by itself would make another outcome, and no other
 */
public record ExplanationView(
        UUID recommendation,
        String ruleSet,
        @Nullable Direction direction,
        List<Ground> directionReasons,
        List<Hold> holds,
        @Nullable OptionView first,
        List<Lever> hangsOn) {}
