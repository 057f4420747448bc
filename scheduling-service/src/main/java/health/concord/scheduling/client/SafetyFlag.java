package health.concord.scheduling.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a client has a safety hold; why is intake's to know. */
@Entity
@Table(name = "safety_flag")
class SafetyFlag {

    @Id
    private UUID id;

    private UUID client;
    private String severity;
    private boolean active;

    @Column(name = "source_version")
    private long sourceVersion;

    protected SafetyFlag() {}

    SafetyFlag(UUID id) {
        this.id = id;
    }

    void take(SafetyData data, long version) {
        client = data.client();
        severity = data.severity();
        active = data.active();
        sourceVersion = version;
    }
}
