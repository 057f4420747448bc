package health.concord.intake.safety;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.intake.client.Client;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stop to placement until a clinician lets go. */
@Entity
class SafetyHold {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "client_id")
    private Client client;

    private String site;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String reason;
    private String rule;

    @Enumerated(EnumType.STRING)
    private HoldState state;

    private Instant raisedAt;

    /** Until when a clinician must have seen it; null for holds from before that was asked for. */
    private @Nullable Instant acknowledgeBy;

    private @Nullable Instant escalatedAt;

    @Version
    private long version;

    protected SafetyHold() {}

    static SafetyHold raise(Client client, HoldCause cause, Instant now, Instant acknowledgeBy) {
        SafetyHold hold = new SafetyHold();
        hold.id = Ids.next();
        hold.client = client;
        hold.site = client.site();
        hold.severity = cause.severity();
        hold.reason = cause.reason();
        hold.rule = cause.rule();
        hold.state = HoldState.OPEN;
        hold.raisedAt = now;
        hold.acknowledgeBy = acknowledgeBy;
        return hold;
    }

    void acknowledge() {
        if (state != HoldState.OPEN) {
            throw Problems.of(ProblemType.WRONG_STATE, "The hold was already " + state + ". Nothing was changed.");
        }
        state = HoldState.ACKNOWLEDGED;
    }

    /** Not seen in time; said once. Whether anything was done. */
    boolean escalate(Instant now) {
        if (state != HoldState.OPEN || escalatedAt != null) {
            return false;
        }
        escalatedAt = now;
        return true;
    }

    /** Only what a clinician has seen can be let go. */
    void release() {
        if (state == HoldState.RELEASED) {
            throw Problems.of(ProblemType.WRONG_STATE, "The hold was already released. Nothing was changed.");
        }
        if (state == HoldState.OPEN) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "NOT_ACKNOWLEDGED",
                    "A clinician acknowledges the hold first; then it can be released. Nothing was changed.");
        }
        state = HoldState.RELEASED;
    }

    boolean isActive() {
        return state != HoldState.RELEASED;
    }

    UUID id() {
        return id;
    }

    Client client() {
        return client;
    }

    String site() {
        return site;
    }

    Severity severity() {
        return severity;
    }

    String reason() {
        return reason;
    }

    String rule() {
        return rule;
    }

    HoldState state() {
        return state;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    @Nullable
    Instant acknowledgeBy() {
        return acknowledgeBy;
    }

    @Nullable
    Instant escalatedAt() {
        return escalatedAt;
    }

    long version() {
        return version;
    }
}
