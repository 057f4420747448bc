package health.concord.intake.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ClientMergeRepository implements PanacheRepositoryBase<ClientMerge, UUID> {

    List<ClientMerge> of(UUID client) {
        return list("clientId = ?1 or intoId = ?1 order by id", client);
    }
}
