package health.concord.matching.explanation;

import health.concord.matching.request.PastRecommendation;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One of the recommendations a request has had. */
public record RecommendationSummary(
        UUID id, int round, String ruleSet, String engine, String inputHash, OffsetDateTime madeAt) {

    static RecommendationSummary of(PastRecommendation past) {
        return new RecommendationSummary(
                past.id(), past.round(), past.ruleSet(), past.engine(), past.inputHash(), past.madeAt());
    }
}
