package health.concord.billing.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BatchRepository implements PanacheRepositoryBase<Batch, UUID> {

    /** From a sequence that no roll-back turns back: a number is never used twice. */
    long nextControlNumber() {
        return (Long) getEntityManager()
                .createNativeQuery("SELECT nextval('interchange_control')", Long.class)
                .getSingleResult();
    }

    Optional<Batch> ofControlNumber(long number) {
        return find("controlNumber", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Batch> pageAfter(Collection<String> sites, UUID after, int fetch) {
        return find("site in ?1 and id > ?2 order by id", sites, after)
                .page(0, fetch)
                .list();
    }

    Optional<Batch> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
