package health.concord.matching.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SeenSeatsRepository implements PanacheRepositoryBase<SeenSeats, UUID> {

    List<SeenSeats> ofSite(String site) {
        return list("site = ?1", site);
    }
}
