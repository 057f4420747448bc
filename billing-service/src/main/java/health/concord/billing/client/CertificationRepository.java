package health.concord.billing.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CertificationRepository implements PanacheRepositoryBase<Certification, Certification.Key> {

    List<Certification> of(Collection<UUID> episodes) {
        return list("key.episode in ?1", episodes);
    }
}
