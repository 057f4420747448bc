package health.concord.intake.client;

import health.concord.commons.id.Ids;
import health.concord.intake.revision.Revision;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What one version of a client's record said. Never changed. */
@Entity
@Immutable
class ClientRevision implements Revision {

    @Id
    private UUID id;

    private UUID clientId;
    private long revision;
    private Sealed description;
    private Instant recordedAt;
    private String recordedBy;

    protected ClientRevision() {}

    ClientRevision(Client client, DescribeClient description, Instant now, String by) {
        this.id = Ids.next();
        this.clientId = client.id();
        this.revision = client.version();
        this.description = Sealed.json(client.id(), description);
        this.recordedAt = now;
        this.recordedBy = by;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Object> says() {
        return description.openFor(clientId, Map.class);
    }

    UUID id() {
        return id;
    }

    @Override
    public long number() {
        return revision;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public String recordedBy() {
        return recordedBy;
    }
}
