package health.concord.intake.placement;

import health.concord.commons.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlacementRequestRepository implements PanacheRepositoryBase<PlacementRequest, UUID> {

    List<PlacementRequest> ofEpisode(UUID episode, PageRequest page) {
        return find("episodeId = ?1 and id > ?2 order by id", episode, page.afterId())
                .page(0, page.fetch())
                .list();
    }
}
