package health.concord.matching.queue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A week that a run found for someone; nothing happens with it until a clinician approves it. */
@Entity
@Table(name = "queue_proposal")
class QueueProposal {

    /** PROPOSED → APPROVED. */
    enum State {
        PROPOSED,
        APPROVED
    }

    @Id
    private UUID id;

    private UUID run;
    private UUID request;
    private UUID client;

    @Enumerated(EnumType.STRING)
    private State state;

    private String week;
    private @Nullable UUID placement;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    protected QueueProposal() {}

    QueueProposal(UUID id, UUID run, UUID request, UUID client, String week) {
        this.id = id;
        this.run = run;
        this.request = request;
        this.client = client;
        this.week = week;
        this.state = State.PROPOSED;
    }

    void approve(UUID as, String by, Instant now) {
        placement = as;
        decidedBy = by;
        decidedAt = now;
        state = State.APPROVED;
    }

    UUID id() {
        return id;
    }

    UUID run() {
        return run;
    }

    UUID request() {
        return request;
    }

    UUID client() {
        return client;
    }

    State state() {
        return state;
    }

    String week() {
        return week;
    }

    @Nullable
    UUID placement() {
        return placement;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
