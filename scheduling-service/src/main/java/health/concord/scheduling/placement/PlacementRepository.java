package health.concord.scheduling.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlacementRepository implements PanacheRepositoryBase<Placement, UUID> {}
