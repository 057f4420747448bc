package health.concord.intake.episode;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EpisodeStepRepository implements PanacheRepositoryBase<EpisodeStep, UUID> {

    List<EpisodeStep> of(UUID episode) {
        return list("episodeId = ?1 order by id", episode);
    }
}
