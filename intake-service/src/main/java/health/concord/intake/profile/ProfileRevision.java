package health.concord.intake.profile;

import health.concord.commons.id.Ids;
import health.concord.intake.revision.Revision;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An episode's profile as it was recorded at one time. Never changed: the next recording is the next revision, and the
 * store lets only one follow each.
 */
@Entity
@Immutable
class ProfileRevision implements Revision {

    @Id
    private UUID id;

    private UUID episodeId;
    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Factor> factors;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> diagnoses;

    private Instant recordedAt;
    private String recordedBy;

    protected ProfileRevision() {}

    ProfileRevision(UUID episode, int revision, RecordProfile profile, Instant recordedAt, String recordedBy) {
        this.id = Ids.next();
        this.episodeId = episode;
        this.revision = revision;
        this.factors = List.copyOf(profile.factors());
        this.diagnoses = List.copyOf(profile.diagnoses());
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    UUID id() {
        return id;
    }

    UUID episodeId() {
        return episodeId;
    }

    int revision() {
        return revision;
    }

    List<Factor> factors() {
        return factors;
    }

    List<String> diagnoses() {
        return diagnoses;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public String recordedBy() {
        return recordedBy;
    }

    @Override
    public long number() {
        return revision;
    }

    @Override
    public Map<String, Object> says() {
        Map<String, Object> says = new HashMap<>();
        factors.forEach(factor -> says.put("factors." + factor.code(), factor));
        says.put("diagnoses", diagnoses);
        return says;
    }
}
