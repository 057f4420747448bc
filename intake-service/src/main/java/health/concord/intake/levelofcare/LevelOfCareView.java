package health.concord.intake.levelofcare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The level of care of an episode: what the present ratings suggest, what was decided, and what was decided before.
 *
 * @param decision that stands
 * @param comparison of the present ratings with the last decision made on earlier ones; absent where there is none
 * @param history all decisions, the latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevelOfCareView(
        UUID episode,
        RatingsView ratings,
        Suggestion suggestion,
        @Nullable LevelOfCareDecisionView decision,
        @Nullable Comparison comparison,
        List<LevelOfCareDecisionView> history) {}
