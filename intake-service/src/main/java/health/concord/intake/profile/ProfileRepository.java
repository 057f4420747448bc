package health.concord.intake.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProfileRepository implements PanacheRepositoryBase<ProfileRevision, UUID> {

    Optional<ProfileRevision> latest(UUID episode) {
        return find("episodeId = ?1 order by revision desc", episode).firstResultOptional();
    }
}
