package health.concord.billing.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class BatchFileRepository implements PanacheRepositoryBase<BatchFile, UUID> {}
