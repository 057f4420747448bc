package health.concord.billing.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class LedgerReopeningRepository implements PanacheRepositoryBase<LedgerReopening, UUID> {

    Map<UUID, LedgerReopening> of(Collection<UUID> closures) {
        return list("closure in ?1", closures).stream()
                .collect(Collectors.toMap(LedgerReopening::closure, Function.identity()));
    }
}
