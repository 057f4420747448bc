package health.concord.intake.levelofcare;

import health.concord.commons.id.Ids;
import health.concord.intake.revision.Revision;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An episode's ratings as they were made at one time. Never changed: the next are the next revision. */
@Entity
@Immutable
class RatingRevision implements Revision {

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

    @Override
    public long number() {
        return revision;
    }

    @Override
    public Map<String, Object> says() {
        Map<String, Object> says = new HashMap<>();
        for (String dimension : Ratings.DIMENSIONS) {
            says.put("ratings." + dimension, rated.ratings().of(dimension));
        }
        says.put("hoursPerWeekNeeded", rated.hoursPerWeekNeeded());
        says.put("ambulatoryMedicalCover", rated.ambulatoryMedicalCover());
        return says;
    }

    @Override
    public Instant recordedAt() {
        return ratedAt;
    }

    @Override
    public String recordedBy() {
        return ratedBy;
    }
}
