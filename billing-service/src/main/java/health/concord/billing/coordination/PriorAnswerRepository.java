package health.concord.billing.coordination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PriorAnswerRepository implements PanacheRepositoryBase<PriorAnswer, UUID> {

    List<PriorAnswer> ofClaims(Collection<UUID> claims) {
        return list("claim in ?1 order by claim, place", claims);
    }
}
