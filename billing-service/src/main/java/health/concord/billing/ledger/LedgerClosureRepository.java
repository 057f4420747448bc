package health.concord.billing.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LedgerClosureRepository implements PanacheRepositoryBase<LedgerClosure, UUID> {

    Optional<LocalDate> closedThrough() {
        return find("order by through desc").firstResultOptional().map(LedgerClosure::through);
    }

    List<LedgerClosure> pageAfter(UUID after, int fetch) {
        return find("id > ?1 order by id", after).page(0, fetch).list();
    }
}
