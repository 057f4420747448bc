package health.concord.intake.levelofcare;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A decision with what it was made on: ratings, suggestion and rule version of the day. Never changed. */
@Entity
@Immutable
class LevelOfCareDecision {

    @Id
    private UUID id;

    private UUID episodeId;
    private int ratingsRevision;

    @JdbcTypeCode(SqlTypes.JSON)
    private RateDimensions rated;

    @JdbcTypeCode(SqlTypes.JSON)
    private Suggestion suggestion;

    private String level;
    private @Nullable String discrepancyReason;
    private @Nullable LocalDate certifiedOn;
    private Instant decidedAt;
    private String decidedBy;

    protected LevelOfCareDecision() {}

    LevelOfCareDecision(
            RatingsView ratings,
            Suggestion suggestion,
            DecideLevelOfCare decision,
            Instant decidedAt,
            String decidedBy) {
        this.id = Ids.next();
        this.episodeId = ratings.episode();
        this.ratingsRevision = ratings.revision();
        this.rated = ratings.rated();
        this.suggestion = suggestion;
        this.level = decision.level();
        this.discrepancyReason = decision.discrepancyReason();
        this.certifiedOn = decision.certifiedOn();
        this.decidedAt = decidedAt;
        this.decidedBy = decidedBy;
    }

    UUID id() {
        return id;
    }

    UUID episodeId() {
        return episodeId;
    }

    int ratingsRevision() {
        return ratingsRevision;
    }

    RateDimensions rated() {
        return rated;
    }

    Suggestion suggestion() {
        return suggestion;
    }

    String level() {
        return level;
    }

    @Nullable
    String discrepancyReason() {
        return discrepancyReason;
    }

    @Nullable
    LocalDate certifiedOn() {
        return certifiedOn;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decidedBy() {
        return decidedBy;
    }
}
