package health.concord.billing.policy;

import health.concord.billing.delivery.Program;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PolicyRepository implements PanacheRepositoryBase<PayerPolicy, UUID> {

    List<PayerPolicy> of(UUID payer, Program program) {
        return list("payer = ?1 and program = ?2 order by number", payer, program);
    }

    List<PayerPolicy> ofPayers(Collection<UUID> payers) {
        return list("payer in ?1 order by id", payers);
    }

    List<PayerPolicy> pageAfter(@Nullable UUID payer, UUID after, int fetch) {
        return payer == null
                ? find("id > ?1 order by id", after).page(0, fetch).list()
                : find("payer = ?1 and id > ?2 order by id", payer, after)
                        .page(0, fetch)
                        .list();
    }
}
