package health.concord.billing.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ServiceOutcomeRepository implements PanacheRepositoryBase<ServiceOutcome, UUID> {

    List<ServiceOutcome> of(Collection<UUID> services) {
        return list("service in ?1", services);
    }

    List<ServiceOutcome> ofLines(Collection<UUID> lines) {
        return list("line in ?1 order by service", lines);
    }

    List<ServiceOutcome> ofClaims(Collection<UUID> claims) {
        return list("claim in ?1 order by service", claims);
    }
}
