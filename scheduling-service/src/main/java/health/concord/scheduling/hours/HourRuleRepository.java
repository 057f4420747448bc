package health.concord.scheduling.hours;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HourRuleRepository implements PanacheRepositoryBase<HourRule, UUID> {

    /** Those that hold on a day, the newest last. */
    List<HourRule> on(LocalDate day) {
        return list("validFrom <= ?1 and (validTo is null or validTo >= ?1) order by validFrom, id", day);
    }
}
