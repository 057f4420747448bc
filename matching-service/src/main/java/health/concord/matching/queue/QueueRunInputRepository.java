package health.concord.matching.queue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class QueueRunInputRepository implements PanacheRepositoryBase<QueueRunInput, UUID> {}
