package health.concord.billing.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PatientPaymentRepository implements PanacheRepositoryBase<PatientPayment, UUID> {

    Optional<PatientPayment> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<PatientPayment> pageAfter(UUID client, UUID after, int fetch) {
        return find("client = ?1 and id > ?2 order by id", client, after)
                .page(0, fetch)
                .list();
    }

    /** What a client has paid since a moment, less what was given back. */
    long paidSince(UUID client, Instant since) {
        return find("client = ?1 and state = ?2 and madeAt >= ?3", client, PatientPayment.State.POSTED, since)
                .list()
                .stream()
                .mapToLong(payment -> payment.amountCents() - payment.refundedCents())
                .sum();
    }
}
