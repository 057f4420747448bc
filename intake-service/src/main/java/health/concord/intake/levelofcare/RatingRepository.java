package health.concord.intake.levelofcare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RatingRepository implements PanacheRepositoryBase<RatingRevision, UUID> {

    Optional<RatingRevision> latest(UUID episode) {
        return find("episodeId = ?1 order by revision desc", episode).firstResultOptional();
    }
}
