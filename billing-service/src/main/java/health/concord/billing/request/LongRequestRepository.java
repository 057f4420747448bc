package health.concord.billing.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
class LongRequestRepository implements PanacheRepositoryBase<LongRequest, LongRequest.Key> {

    /** Two requests under one key wait for each other here. */
    void lockKey(LongRequest.Key key) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, key.caller() + '\n' + key.key())
                .getSingleResult();
    }

    Optional<LongRequest> locked(LongRequest.Key key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }
}
