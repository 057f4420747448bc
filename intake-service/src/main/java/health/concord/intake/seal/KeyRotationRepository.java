package health.concord.intake.seal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class KeyRotationRepository implements PanacheRepositoryBase<KeyRotation, UUID> {

    boolean isOneRunning() {
        return count("finishedAt is null") > 0;
    }

    void addResealed(String primaryKey, int rows) {
        update("resealed = resealed + ?1 where primaryKey = ?2 and finishedAt is null", rows, primaryKey);
    }

    void finish(String primaryKey, Instant now) {
        update("finishedAt = ?1 where primaryKey = ?2 and finishedAt is null", now, primaryKey);
    }
}
