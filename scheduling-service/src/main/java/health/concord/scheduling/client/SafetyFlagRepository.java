package health.concord.scheduling.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SafetyFlagRepository implements PanacheRepositoryBase<SafetyFlag, UUID> {

    boolean isHeld(UUID client, String severity) {
        return count("client = ?1 and active and severity = ?2", client, severity) > 0;
    }
}
