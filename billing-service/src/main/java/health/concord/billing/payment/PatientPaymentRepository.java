package health.concord.billing.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
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

    /** Posted payments of these clients for a day of care. */
    List<PatientPayment> forDaysOf(Collection<UUID> clients) {
        return clients.isEmpty()
                ? List.of()
                : list(
                        "client in ?1 and state = ?2 and serviceDate is not null order by id",
                        clients,
                        PatientPayment.State.POSTED);
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
