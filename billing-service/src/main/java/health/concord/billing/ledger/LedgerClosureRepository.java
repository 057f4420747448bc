package health.concord.billing.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LedgerClosureRepository implements PanacheRepositoryBase<LedgerClosure, UUID> {

    /** The closing that holds: the furthest that was not opened again. */
    Optional<LedgerClosure> furthest() {
        return find("from LedgerClosure c where not exists (select 1 from LedgerReopening r where r.closure = c.id)"
                        + " order by c.through desc")
                .firstResultOptional();
    }

    List<LedgerClosure> pageAfter(UUID after, int fetch) {
        return find("id > ?1 order by id", after).page(0, fetch).list();
    }
}
