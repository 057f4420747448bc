package health.concord.billing.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class BatchDisclosureRepository implements PanacheRepositoryBase<BatchDisclosure, UUID> {

    List<BatchDisclosure> of(UUID batch) {
        return list("batch = ?1 order by id", batch);
    }
}
