package health.concord.intake.seal;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Use cases on the keys: take a new one, and see how far the rows have followed. */
@ApplicationScoped
@Transactional
public class KeyRotations {

    @Inject
    KeyRotationRepository rotations;

    @Inject
    Keyring keyring;

    @Inject
    KeysetStore store;

    @Inject
    SealedColumns columns;

    @Inject
    SealedRows rows;

    @Inject
    Instance<Reindexing> indexes;

    @Inject
    Resealing resealing;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    /**
     * The new key is committed before anything is sealed with it, apart from the request's own transaction: a key that
     * is in use must not be rolled back.
     */
    public KeyRotationView rotate(RotateKeys request) {
        String by = caller.id();
        KeyRotation begun = QuarkusTransaction.requiringNew().call(() -> {
            store.lock();
            if (rotations.isOneRunning()) {
                throw Problems.of(ProblemType.WRONG_STATE, "A rotation is still running. Wait until it has finished.");
            }
            String before = keyring.keys().primary();
            Keys fresh = keyring.add(left(before) == 0);
            KeyRotation rotation = KeyRotation.begin(fresh.primary(), request.reason(), clock.instant(), by);
            rotations.persist(rotation);
            return rotation;
        });
        keyring.reload();
        audit.record("keys.rotated", "key-rotation", begun.id(), Map.of("key", begun.primaryKey()));
        resealing.begin();
        return KeyRotationView.of(begun, left(begun.primaryKey()));
    }

    public KeyRotationView read(UUID id) {
        KeyRotation rotation = rotations.findByIdOptional(id).orElseThrow(Problems::notFound);
        return KeyRotationView.of(rotation, rotation.finishedAt() == null ? left(rotation.primaryKey()) : 0);
    }

    void progress(String key, int resealed) {
        rotations.addResealed(key, resealed);
    }

    void finish(String key, Instant now) {
        rotations.finish(key, now);
    }

    /** What is not under this key. */
    long left(String key) {
        long left = rows.count(columns.all(), key);
        for (Reindexing index : indexes) {
            left += index.left();
        }
        return left;
    }
}
