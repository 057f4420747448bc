package health.concord.billing.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CertifiedHoursRepository implements PanacheRepositoryBase<CertifiedHours, CertifiedHours.Key> {

    /** As they were heard, the earliest first. */
    List<CertifiedHours> of(Collection<UUID> episodes) {
        return list("key.episode in ?1 order by key.heardAt", episodes);
    }

    Optional<CertifiedHours> newest(UUID episode, LocalDate certifiedOn) {
        return find("key.episode = ?1 and key.certifiedOn = ?2 order by key.heardAt desc", episode, certifiedOn)
                .firstResultOptional();
    }
}
