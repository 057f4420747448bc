package health.concord.matching.request;

import health.concord.matching.direction.Decision.Ground;
import health.concord.matching.document.Documents;
import health.concord.matching.eligibility.Excluded;
import health.concord.matching.eligibility.Hold;
import health.concord.matching.eligibility.Unknown;
import health.concord.matching.recommendation.Recommendation;
import health.concord.matching.recommendation.Recommendation.SearchNote;
import health.concord.matching.recommendation.Shortfall;
import health.concord.matching.rule.Direction;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation.
 *
 * @param inputHash SHA-256 over everything it was made from: the same inputs under the same rules give the same answer
 * @param directionReasons why individual, group or combined
 * @param unknowns what the hard rules ask and nobody answered
 * @param notUnderstood factors given that the rule set has no use for
 */
public record RecommendationView(
        UUID id,
        String ruleSet,
        String engine,
        String inputHash,
        OffsetDateTime madeAt,
        @Nullable Direction direction,
        List<Ground> directionReasons,
        List<Hold> holds,
        List<Unknown> unknowns,
        List<String> notUnderstood,
        List<OptionView> options,
        List<Excluded> excluded,
        @Nullable Shortfall shortfall,
        SearchNote search) {

    static RecommendationView of(StoredRecommendation stored, ZoneId zone) {
        var made = Documents.read(stored.result(), Recommendation.class);
        return new RecommendationView(
                stored.id(),
                made.ruleSet(),
                made.engine(),
                stored.inputHash(),
                stored.madeAt().atZone(zone).toOffsetDateTime(),
                made.direction(),
                made.grounds(),
                made.holds(),
                made.unknowns(),
                made.notUnderstood(),
                made.options().stream().map(OptionView::of).toList(),
                made.excluded(),
                made.shortfall(),
                made.search());
    }
}
