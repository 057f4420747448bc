package health.concord.billing.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CoverageRepository implements PanacheRepositoryBase<Coverage, UUID> {

    List<Coverage> ofRank(UUID client, int rank) {
        return list("client = ?1 and rank = ?2 order by id", client, rank);
    }

    List<Coverage> ofClients(Collection<UUID> clients) {
        return list("client in ?1 order by id", clients);
    }

    List<Coverage> pageAfter(Collection<UUID> clients, UUID after, int fetch) {
        return find("client in ?1 and id > ?2 order by id", clients, after)
                .page(0, fetch)
                .list();
    }
}
