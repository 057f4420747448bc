package health.concord.matching.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlacementChangeRepository implements PanacheRepositoryBase<PlacementChange, UUID> {

    List<PlacementChange> of(UUID placement) {
        return list("placement = ?1 order by id", placement);
    }
}
