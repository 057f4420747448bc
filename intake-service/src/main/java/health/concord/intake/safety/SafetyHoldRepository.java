package health.concord.intake.safety;

import health.concord.commons.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SafetyHoldRepository implements PanacheRepositoryBase<SafetyHold, UUID> {

    Optional<SafetyHold> standing(UUID client, String reason) {
        return find("clientId = ?1 and reason = ?2 and state <> ?3", client, reason, HoldState.RELEASED)
                .firstResultOptional();
    }

    boolean anyStanding(UUID client) {
        return count("clientId = ?1 and state <> ?2", client, HoldState.RELEASED) > 0;
    }

    List<SafetyHold> ofClient(UUID client, PageRequest page) {
        return find("clientId = ?1 and id > ?2 order by id", client, page.afterId())
                .page(0, page.fetch())
                .list();
    }
}
