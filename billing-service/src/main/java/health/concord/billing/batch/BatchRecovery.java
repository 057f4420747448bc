package health.concord.billing.batch;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import health.concord.commons.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Remembers that a written batch must leave or be abandoned, whatever happens to the server meanwhile. */
@ApplicationScoped
class BatchRecovery {

    static final String TASK = "finish-batch";

    /** A batch that is sent at once is long gone by then. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    @Inject
    Work work;

    @Inject
    Clock clock;

    /** In the caller's transaction. */
    void watch(UUID batch) {
        work.schedule(
                new TaskInstance<>(TASK, batch.toString()), clock.instant().plus(GRACE));
    }
}
