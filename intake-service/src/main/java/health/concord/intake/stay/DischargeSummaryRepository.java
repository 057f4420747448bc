package health.concord.intake.stay;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DischargeSummaryRepository implements PanacheRepositoryBase<DischargeSummary, UUID> {

    Optional<DischargeSummary> of(UUID episode) {
        return find("episodeId", episode).firstResultOptional();
    }
}
