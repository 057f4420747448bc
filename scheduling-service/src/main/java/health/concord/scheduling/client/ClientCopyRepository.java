package health.concord.scheduling.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ClientCopyRepository implements PanacheRepositoryBase<ClientCopy, UUID> {

    List<ClientCopy> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
