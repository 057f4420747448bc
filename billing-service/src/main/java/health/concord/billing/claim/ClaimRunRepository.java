package health.concord.billing.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ClaimRunRepository implements PanacheRepositoryBase<ClaimRun, UUID> {}
