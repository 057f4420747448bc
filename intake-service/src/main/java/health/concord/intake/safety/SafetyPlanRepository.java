package health.concord.intake.safety;

import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SafetyPlanRepository implements PanacheRepositoryBase<SafetyPlanRevision, UUID> {

    Optional<SafetyPlanRevision> latest(UUID client) {
        return find("clientId = ?1 order by revision desc", client).firstResultOptional();
    }

    boolean anySince(UUID client, Instant moment) {
        return count("clientId in " + Client.SAME_PERSON + " and recordedAt >= ?2", client, moment) > 0;
    }

    List<SafetyPlanRevision> of(UUID client, PageRequest page) {
        return find("clientId = ?1 and id > ?2 order by id", client, page.afterId())
                .page(0, page.fetch())
                .list();
    }

    /** From this revision on, oldest first. */
    List<SafetyPlanRevision> from(UUID client, long revision) {
        return list("clientId = ?1 and revision >= ?2 order by revision", client, revision);
    }
}
