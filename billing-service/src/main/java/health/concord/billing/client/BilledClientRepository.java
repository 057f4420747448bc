package health.concord.billing.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class BilledClientRepository implements PanacheRepositoryBase<BilledClient, UUID> {}
