package health.concord.intake.safety;

import health.concord.commons.id.Ids;
import health.concord.intake.client.Client;
import health.concord.intake.revision.Revision;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A client's safety plan as it was recorded at one time. Never changed: the next recording is the next revision. */
@Entity
@Immutable
class SafetyPlanRevision implements Revision {

    @Id
    private UUID id;

    private UUID clientId;
    private String site;
    private int revision;
    private Sealed steps;
    private LocalDate madeOn;
    private boolean withClient;
    private Instant recordedAt;
    private String recordedBy;

    protected SafetyPlanRevision() {}

    SafetyPlanRevision(Client client, int revision, RecordSafetyPlan plan, Instant recordedAt, String recordedBy) {
        this.id = Ids.next();
        this.clientId = client.id();
        this.site = client.site();
        this.revision = revision;
        this.steps = Sealed.json(clientId, plan.steps());
        this.madeOn = plan.madeOn();
        this.withClient = plan.withClient();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    UUID id() {
        return id;
    }

    UUID clientId() {
        return clientId;
    }

    int revision() {
        return revision;
    }

    SafetyPlanSteps steps() {
        return steps.openFor(clientId, SafetyPlanSteps.class);
    }

    LocalDate madeOn() {
        return madeOn;
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
        return Map.of("steps", steps(), "madeOn", madeOn, "withClient", withClient);
    }
}
