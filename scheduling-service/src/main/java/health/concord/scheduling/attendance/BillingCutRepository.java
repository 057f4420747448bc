package health.concord.scheduling.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class BillingCutRepository implements PanacheRepositoryBase<BillingCut, String> {}
