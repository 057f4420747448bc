package health.concord.scheduling.clinician;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AvailabilityRuleRepository implements PanacheRepositoryBase<AvailabilityRule, UUID> {

    List<AvailabilityRule> of(UUID clinician) {
        return list("clinician = ?1 order by id", clinician);
    }

    List<AvailabilityRule> of(UUID clinician, String site) {
        return list("clinician = ?1 and site = ?2 order by id", clinician, site);
    }
}
