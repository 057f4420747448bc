package health.concord.commons.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Chains new audit entries every other second, and on demand before a verification. */
@ApplicationScoped
class AuditSealer {

    private static final Duration EVERY = Duration.ofSeconds(2);

    /** More entries than are written while the longest transaction is open. */
    private static final long RECENT = 5_000;

    private static final long ALL = Long.MAX_VALUE / 2;

    @Inject
    DataSource database;

    @Produces
    @Singleton
    RecurringTask<Void> sealing() {
        return Tasks.recurring("seal-audit-trail", FixedDelay.of(EVERY)).execute((task, context) -> seal(RECENT));
    }

    /** Searches the whole trail, so that a verification finds nothing unsealed but what is being written. */
    void sealAll() {
        seal(ALL);
    }

    private void seal(long lookBack) {
        while (QuarkusTransaction.requiringNew().call(() -> sealBatch(lookBack)) > 0) {
            // until nothing is left
        }
    }

    private int sealBatch(long lookBack) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return AuditChain.seal(connection, lookBack);
        }
    }
}
