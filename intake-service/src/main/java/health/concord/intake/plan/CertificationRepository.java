package health.concord.intake.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CertificationRepository implements PanacheRepositoryBase<Certification, UUID> {

    /** The latest first. */
    List<Certification> of(UUID episode) {
        return list("episodeId = ?1 order by certifiedOn desc, id desc", episode);
    }
}
