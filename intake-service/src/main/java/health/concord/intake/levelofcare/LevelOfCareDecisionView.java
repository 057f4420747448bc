package health.concord.intake.levelofcare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision with the ratings, the suggestion and the rule version it was made on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevelOfCareDecisionView(
        UUID id,
        UUID episode,
        String level,
        @Nullable String discrepancyReason,
        @Nullable LocalDate certifiedOn,
        int ratingsRevision,
        RateDimensions rated,
        Suggestion suggestion,
        Instant decidedAt,
        String decidedBy) {

    static LevelOfCareDecisionView of(LevelOfCareDecision d) {
        return new LevelOfCareDecisionView(
                d.id(),
                d.episodeId(),
                d.level(),
                d.discrepancyReason(),
                d.certifiedOn(),
                d.ratingsRevision(),
                d.rated(),
                d.suggestion(),
                d.decidedAt(),
                d.decidedBy());
    }
}
