package health.concord.intake.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlanReviewRepository implements PanacheRepositoryBase<PlanReview, UUID> {

    /** The latest first. */
    List<PlanReview> of(UUID episode) {
        return list("episodeId = ?1 order by reviewedOn desc, id desc", episode);
    }
}
