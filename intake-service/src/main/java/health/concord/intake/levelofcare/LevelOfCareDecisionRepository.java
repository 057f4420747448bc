package health.concord.intake.levelofcare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LevelOfCareDecisionRepository implements PanacheRepositoryBase<LevelOfCareDecision, UUID> {

    /** The latest first. */
    List<LevelOfCareDecision> of(UUID episode) {
        return list("episodeId = ?1 order by id desc", episode);
    }
}
