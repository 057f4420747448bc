package health.concord.matching.safety;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A hold as intake last told of it. */
@Entity
@Table(name = "safety_hold")
class SafetyHold {

    @Id
    private UUID id;

    private UUID client;
    private String severity;
    private boolean active;

    @Column(name = "told_at")
    private Instant toldAt;

    @Version
    private long version;

    protected SafetyHold() {}

    SafetyHold(UUID id) {
        this.id = id;
    }

    void tell(UUID client, String severity, boolean active, Instant when) {
        this.client = client;
        this.severity = severity;
        this.active = active;
        this.toldAt = when;
    }
}
