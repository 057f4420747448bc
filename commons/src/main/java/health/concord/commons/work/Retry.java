package health.concord.commons.work;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import health.concord.commons.problem.Faults;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Tries again after a wait that doubles up to a bound, and never gives up: what must be done stays visible. */
public final class Retry<T> implements FailureHandler<T> {

    private static final Logger LOG = Logger.getLogger(Retry.class);
    private static final int MOST_DOUBLINGS = 20;

    private final Duration first;
    private final Duration longest;

    /**
     * @param first wait after the first failure
     * @param longest wait that later failures do not exceed
     */
    public Retry(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<T> operations) {
        int failures = failed.getExecution().consecutiveFailures;
        Duration wait = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration bounded = wait.compareTo(longest) > 0 ? longest : wait;
        failed.getCause()
                .ifPresent(cause -> LOG.warnf(
                        "%s failed %d times, next try in %s: %s",
                        failed.getExecution().taskInstance, failures + 1, bounded, Faults.describe(cause)));
        operations.reschedule(failed, failed.getTimeDone().plus(bounded));
    }
}
