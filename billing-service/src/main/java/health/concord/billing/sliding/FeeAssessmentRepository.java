package health.concord.billing.sliding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FeeAssessmentRepository implements PanacheRepositoryBase<FeeAssessment, UUID> {

    Optional<FeeAssessment> on(UUID client, LocalDate day) {
        return find("client = ?1 and validFrom <= ?2 and validTo >= ?2 order by validFrom desc, id desc", client, day)
                .firstResultOptional();
    }

    List<FeeAssessment> pageAfter(UUID client, UUID after, int fetch) {
        return find("client = ?1 and id > ?2 order by id", client, after)
                .page(0, fetch)
                .list();
    }
}
