package health.concord.intake.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ClientRevisionRepository implements PanacheRepositoryBase<ClientRevision, UUID> {

    List<ClientRevision> of(UUID client) {
        return list("clientId = ?1 order by revision", client);
    }

    /** From this revision on, in order. */
    List<ClientRevision> since(UUID client, long revision) {
        return list("clientId = ?1 and revision >= ?2 order by revision", client, revision);
    }
}
