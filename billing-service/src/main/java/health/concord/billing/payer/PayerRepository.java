package health.concord.billing.payer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PayerRepository implements PanacheRepositoryBase<Payer, UUID> {

    List<Payer> pageAfter(UUID after, int fetch) {
        return find("id > ?1 order by id", after).page(0, fetch).list();
    }

    Optional<Payer> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    Optional<Payer> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
