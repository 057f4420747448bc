package health.concord.billing.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EpisodeRepository implements PanacheRepositoryBase<Episode, UUID> {

    List<Episode> ofClients(Collection<UUID> clients) {
        return list("client in ?1 order by id", clients);
    }
}
