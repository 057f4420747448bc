package health.concord.scheduling.booking;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Whether a session takes place, and if it does not, why and by whose word. */
@Embeddable
class Standing {

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Column(name = "state_reason")
    private @Nullable String reason;

    @Column(name = "cancelled_by")
    private @Nullable String by;

    protected Standing() {}

    Standing(SessionState state) {
        this.state = state;
    }

    static Standing fallenOut(String reason) {
        Standing standing = new Standing(SessionState.CANCELLED);
        standing.reason = reason;
        return standing;
    }

    /** From SCHEDULED only. */
    void requireMovable() {
        if (!isScheduled()) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "The session does not take place, so it cannot be moved. Book a new one.");
        }
    }

    /** From SCHEDULED only. */
    void cancel(String why, String byWhom) {
        if (!isScheduled()) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session is " + state + ", so it cannot be cancelled.");
        }
        state = SessionState.CANCELLED;
        reason = why;
        by = byWhom;
    }

    /** From CANCELLED only. */
    void reinstate() {
        requireCancelled();
        state = SessionState.SCHEDULED;
        reason = null;
        by = null;
    }

    /** From CANCELLED only. */
    void stayOff(String why) {
        requireCancelled();
        reason = why;
    }

    private void requireCancelled() {
        if (state != SessionState.CANCELLED) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session is " + state + ", so it was not called off.");
        }
    }

    boolean isScheduled() {
        return state == SessionState.SCHEDULED;
    }

    SessionState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String by() {
        return by;
    }
}
