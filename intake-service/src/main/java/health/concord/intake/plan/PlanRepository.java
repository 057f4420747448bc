package health.concord.intake.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<PlanRevision, UUID> {

    Optional<PlanRevision> latest(UUID episode) {
        return find("episodeId = ?1 order by revision desc", episode).firstResultOptional();
    }

    /** From this revision on, oldest first. */
    List<PlanRevision> from(UUID episode, long revision) {
        return list("episodeId = ?1 and revision >= ?2 order by revision", episode, revision);
    }
}
