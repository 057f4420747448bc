package health.concord.billing.estimate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EstimateRequestRepository implements PanacheRepositoryBase<EstimateRequest, UUID> {

    List<EstimateRequest> open(UUID client, String site) {
        return list("client = ?1 and site = ?2 and estimate is null", client, site);
    }

    /** @param clients the only ones to look for; empty for all */
    List<EstimateRequest> due(Collection<String> sites, LocalDate by, Collection<UUID> clients, UUID after, int fetch) {
        String due = "site in ?1 and dueOn <= ?2 and estimate is null and id > ?3";
        return (clients.isEmpty()
                        ? find(due + " order by id", sites, by, after)
                        : find(due + " and client in ?4 order by id", sites, by, after, clients))
                .page(0, fetch)
                .list();
    }
}
