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
import java.time.Duration;
import javax.sql.DataSource;

/** Chains new audit entries every other second, and on demand before a verification. */
@ApplicationScoped
class AuditSealer {

    private static final Duration EVERY = Duration.ofSeconds(2);

    @Inject
    DataSource database;

    @Produces
    @Singleton
    RecurringTask<Void> sealing() {
        return Tasks.recurring("seal-audit-trail", FixedDelay.of(EVERY)).execute((task, context) -> sealAll());
    }

    void sealAll() {
        while (QuarkusTransaction.requiringNew().call(this::sealSome) > 0) {
            // until nothing is left
        }
    }

    private int sealSome() throws Exception {
        try (Connection connection = database.getConnection()) {
            return AuditChain.seal(connection);
        }
    }
}
