package health.concord.intake.seal;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import health.concord.commons.work.Retry;
import health.concord.commons.work.Work;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

/**
 * Brings every sealed row under the present primary key, and seals what stands open from before sealing. It goes on in
 * batches until nothing is left, from wherever it was when a process died; rows written meanwhile are under the new key
 * already. It writes as the owner of the tables: the runtime role may not change what was signed.
 */
@ApplicationScoped
class Resealing {

    private static final String TASK = "reseal";
    /** A second one finds what another instance wrote under the old key behind the first. */
    private static final int PASSES = 3;

    private static final int AFTER_WORK_STARTED = 3000;

    @Inject
    SealedColumns columns;

    @Inject
    SealedRows rows;

    @Inject
    Keyring keyring;

    @Inject
    KeyRotations rotations;

    @Inject
    Clock clock;

    @Inject
    Instance<Reindexing> indexes;

    @Inject
    Work work;

    void takeUp(@Observes @Priority(AFTER_WORK_STARTED) StartupEvent event) {
        begin();
    }

    void begin() {
        work.schedule(new TaskInstance<>(TASK, keyring.keys().primary()));
    }

    @Produces
    @Singleton
    OneTimeTask<Void> resealing() {
        return Tasks.oneTime(TASK)
                .onFailure(new Retry<>(Duration.ofSeconds(2), Duration.ofMinutes(5)))
                .execute((instance, context) -> resealAll());
    }

    private void resealAll() {
        String key = keyring.keys().primary();
        for (int pass = 0; pass < PASSES; pass++) {
            sealOnce(key);
            if (rotations.left(key) == 0) {
                rotations.finish(key, clock.instant());
                return;
            }
        }
        throw new IllegalStateException("rows are still written under the key before; maybe by another instance");
    }

    private void sealOnce(String key) {
        try (Connection owner = rows.connect()) {
            for (SealedColumn column : columns.all()) {
                reseal(owner, column, key);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rows could not be sealed anew", e);
        }
        indexes.forEach(index -> {
            while (index.reindexSome()) {
                // until none is left
            }
        });
    }

    private void reseal(Connection owner, SealedColumn column, String key) throws SQLException {
        String from = SealedRows.FIRST;
        int found;
        do {
            SealedRows.Batch batch = rows.reseal(owner, column, key, from);
            found = batch.size();
            from = batch.last();
            rotations.progress(key, found);
        } while (found > 0);
    }
}
