package health.concord.intake.client;

import health.concord.commons.id.Ids;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What one version of a client's record said. Never changed. */
@Entity
@Immutable
class ClientRevision {

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

    /** The fields that say something else than they did in an earlier revision. */
    List<String> changedSince(ClientRevision earlier) {
        Map<?, ?> before = earlier.description.openFor(clientId, Map.class);
        Map<?, ?> after = description.openFor(clientId, Map.class);
        TreeSet<String> fields = new TreeSet<>();
        before.keySet().forEach(field -> fields.add((String) field));
        after.keySet().forEach(field -> fields.add((String) field));
        List<String> changed = new ArrayList<>(fields);
        changed.removeIf(field -> Objects.equals(before.get(field), after.get(field)));
        return changed;
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
