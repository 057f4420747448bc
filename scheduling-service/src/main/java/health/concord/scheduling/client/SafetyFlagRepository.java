package health.concord.scheduling.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

@ApplicationScoped
class SafetyFlagRepository implements PanacheRepositoryBase<SafetyFlag, UUID> {

    boolean isHeld(Collection<UUID> records, String severity) {
        return count("client in ?1 and active and severity = ?2", records, severity) > 0;
    }
}
