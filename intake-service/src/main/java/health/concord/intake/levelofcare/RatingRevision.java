package health.concord.intake.levelofcare;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An episode's ratings as they were made at one time. Never changed: the next are the next revision. */
@Entity
@Immutable
class RatingRevision {

    @Id
    private UUID id;

    private UUID episodeId;
    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private RateDimensions rated;

    private Instant ratedAt;
    private String ratedBy;

    protected RatingRevision() {}

    RatingRevision(UUID episode, int revision, RateDimensions rated, Instant ratedAt, String ratedBy) {
        this.id = Ids.next();
        this.episodeId = episode;
        this.revision = revision;
        this.rated = rated;
        this.ratedAt = ratedAt;
        this.ratedBy = ratedBy;
    }

    UUID episodeId() {
        return episodeId;
    }

    int revision() {
        return revision;
    }

    RateDimensions rated() {
        return rated;
    }

    Instant ratedAt() {
        return ratedAt;
    }

    String ratedBy() {
        return ratedBy;
    }
}
