package health.concord.scheduling.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SeatChangeRepository implements PanacheRepositoryBase<SeatChange, UUID> {

    List<SeatChange> of(UUID placement) {
        return list("placement = ?1 order by id", placement);
    }
}
