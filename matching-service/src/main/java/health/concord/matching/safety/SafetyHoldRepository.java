package health.concord.matching.safety;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class SafetyHoldRepository implements PanacheRepositoryBase<SafetyHold, UUID> {

    boolean standsFor(UUID client) {
        return count("client = ?1 and active", client) > 0;
    }

    boolean toldSince(UUID client, Instant time) {
        return count("client = ?1 and toldAt > ?2", client, time) > 0;
    }
}
