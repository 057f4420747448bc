package health.concord.billing.waiver;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HoldWaiverRepository implements PanacheRepositoryBase<HoldWaiver, UUID> {

    List<HoldWaiver> ofClient(UUID client) {
        return list("client = ?1 order by id", client);
    }

    List<HoldWaiver> ofClaim(UUID claim) {
        return list("claim = ?1 order by id", claim);
    }
}
