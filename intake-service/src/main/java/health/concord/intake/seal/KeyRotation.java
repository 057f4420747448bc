package health.concord.intake.seal;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of keys, and how far the rows have followed it. */
@Entity
class KeyRotation {

    @Id
    private UUID id;

    private String primaryKey;
    private String reason;
    private Instant requestedAt;
    private String requestedBy;
    private long resealed;
    private @Nullable Instant finishedAt;

    protected KeyRotation() {}

    static KeyRotation begin(String primaryKey, String reason, Instant now, String by) {
        KeyRotation rotation = new KeyRotation();
        rotation.id = Ids.next();
        rotation.primaryKey = primaryKey;
        rotation.reason = reason;
        rotation.requestedAt = now;
        rotation.requestedBy = by;
        return rotation;
    }

    UUID id() {
        return id;
    }

    String primaryKey() {
        return primaryKey;
    }

    String reason() {
        return reason;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    String requestedBy() {
        return requestedBy;
    }

    long resealed() {
        return resealed;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
