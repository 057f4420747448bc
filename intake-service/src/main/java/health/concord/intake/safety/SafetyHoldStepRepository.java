package health.concord.intake.safety;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SafetyHoldStepRepository implements PanacheRepositoryBase<SafetyHoldStep, UUID> {

    Map<UUID, List<SafetyHoldStep>> of(Collection<UUID> holds) {
        return list("holdId in ?1 order by id", holds).stream().collect(Collectors.groupingBy(SafetyHoldStep::holdId));
    }
}
