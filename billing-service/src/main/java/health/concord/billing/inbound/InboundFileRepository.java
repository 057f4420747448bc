package health.concord.billing.inbound;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InboundFileRepository implements PanacheRepositoryBase<InboundFile, UUID> {

    /** Two that bring the same bytes wait for each other here. */
    void lock(String sha256) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?1, 2))", Integer.class)
                .setParameter(1, sha256)
                .getSingleResult();
    }

    Optional<InboundFile> of(String sha256) {
        return find("sha256", sha256).firstResultOptional();
    }

    List<InboundFile> pageAfter(UUID after, int fetch) {
        return find("id > ?1 order by id", after).page(0, fetch).list();
    }
}
