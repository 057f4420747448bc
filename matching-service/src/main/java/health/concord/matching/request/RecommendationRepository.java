package health.concord.matching.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RecommendationRepository implements PanacheRepositoryBase<StoredRecommendation, UUID> {}
