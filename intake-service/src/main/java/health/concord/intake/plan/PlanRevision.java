package health.concord.intake.plan;

import health.concord.commons.id.Ids;
import health.concord.intake.episode.Episode;
import health.concord.intake.revision.Revision;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An episode's treatment plan as it was recorded at one time. Never changed: the next recording is the next revision. */
@Entity
@Immutable
@Table(name = "treatment_plan_revision")
class PlanRevision implements Revision {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID episodeId;
    private int revision;
    private String cadence;
    private Sealed goals;
    private LocalDate agreedOn;
    private boolean withClient;
    private Instant recordedAt;
    private String recordedBy;

    protected PlanRevision() {}

    PlanRevision(Episode episode, int revision, String cadence, RecordPlan plan, Instant recordedAt, String by) {
        this.id = Ids.next();
        this.clientId = episode.client().id();
        this.episodeId = episode.id();
        this.revision = revision;
        this.cadence = cadence;
        this.goals = Sealed.json(clientId, plan.goals());
        this.agreedOn = plan.agreedOn();
        this.withClient = plan.withClient();
        this.recordedAt = recordedAt;
        this.recordedBy = by;
    }

    int revision() {
        return revision;
    }

    String cadence() {
        return cadence;
    }

    List<Goal> goals() {
        return List.of(goals.openFor(clientId, Goal[].class));
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    boolean withClient() {
        return withClient;
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
        return Map.of("cadence", cadence, "goals", goals(), "agreedOn", agreedOn, "withClient", withClient);
    }
}
