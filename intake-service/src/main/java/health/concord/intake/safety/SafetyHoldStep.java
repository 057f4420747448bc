package health.concord.intake.safety;

import health.concord.commons.id.Ids;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of a hold's history. Never changed. */
@Entity
@Immutable
class SafetyHoldStep {

    @Id
    private UUID id;

    private UUID holdId;
    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private HoldAction action;

    private Instant at;
    private String actor;

    /** The response or profile that raised it. */
    private @Nullable UUID recordId;

    private @Nullable Sealed reason;

    protected SafetyHoldStep() {}

    SafetyHoldStep(
            SafetyHold hold,
            HoldAction action,
            Instant at,
            String actor,
            @Nullable UUID recordId,
            @Nullable String reason) {
        this.id = Ids.next();
        this.holdId = hold.id();
        this.clientId = hold.client().id();
        this.action = action;
        this.at = at;
        this.actor = actor;
        this.recordId = recordId;
        this.reason = Sealed.ofNullable(clientId, reason);
    }

    UUID holdId() {
        return holdId;
    }

    HoldAction action() {
        return action;
    }

    Instant at() {
        return at;
    }

    String by() {
        return actor;
    }

    @Nullable
    UUID recordId() {
        return recordId;
    }

    @Nullable
    String reason() {
        return Sealed.openFor(clientId, reason);
    }
}
