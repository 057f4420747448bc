package health.concord.billing.estimate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EstimateRepository implements PanacheRepositoryBase<Estimate, UUID> {

    /** The newest of the client's that is about any of these days. */
    Optional<Estimate> latest(UUID client, LocalDate from, LocalDate to) {
        return find("client = ?1 and coversFrom <= ?2 and coversTo >= ?3 order by id desc", client, to, from)
                .firstResultOptional();
    }

    List<Estimate> pageAfter(UUID client, UUID after, int fetch) {
        return find("client = ?1 and id > ?2 order by id", client, after)
                .page(0, fetch)
                .list();
    }
}
