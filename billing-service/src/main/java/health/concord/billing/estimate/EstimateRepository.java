package health.concord.billing.estimate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EstimateRepository implements PanacheRepositoryBase<Estimate, UUID> {

    Optional<Estimate> latest(UUID client) {
        return find("client = ?1 order by id desc", client).firstResultOptional();
    }

    List<Estimate> pageAfter(UUID client, UUID after, int fetch) {
        return find("client = ?1 and id > ?2 order by id", client, after)
                .page(0, fetch)
                .list();
    }
}
