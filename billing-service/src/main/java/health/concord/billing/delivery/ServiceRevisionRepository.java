package health.concord.billing.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ServiceRevisionRepository implements PanacheRepositoryBase<ServiceRevision, ServiceRevision.Key> {}
