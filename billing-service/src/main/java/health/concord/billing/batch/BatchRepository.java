package health.concord.billing.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    Optional<Batch> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
