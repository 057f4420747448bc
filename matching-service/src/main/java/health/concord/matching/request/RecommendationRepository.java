package health.concord.matching.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RecommendationRepository implements PanacheRepositoryBase<StoredRecommendation, UUID> {

    List<StoredRecommendation> ofRequest(UUID request, UUID after, int most) {
        return find("request = ?1 and id > ?2 order by id", request, after)
                .page(Page.ofSize(most))
                .list();
    }
}
