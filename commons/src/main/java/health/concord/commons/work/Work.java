package health.concord.commons.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Durable work: every {@link Task} bean of the service runs here. What a transaction schedules begins after that
 * transaction commits, and not at all when it rolls back; what was begun and not ended when a process died is taken up
 * again. So a task must bear running twice.
 */
@ApplicationScoped
public class Work {

    private static final Duration FOREVER = Duration.ofDays(36_500);
    private static final Duration SHUTDOWN = Duration.ofSeconds(10);

    @Inject
    DataSource database;

    @Inject
    @All
    List<Task<?>> tasks;

    @Inject
    Clock clock;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @ConfigProperty(name = "concord.work.threads")
    int threads;

    @ConfigProperty(name = "concord.work.polling")
    Duration polling;

    @ConfigProperty(name = "concord.work.heartbeat")
    Duration heartbeat;

    private @Nullable Scheduler scheduler;
    private @Nullable ExecutorService executor;

    void start(@Observes StartupEvent event) {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        ExecutorService workers = Executors.newFixedThreadPool(threads, run -> {
            Thread thread = new Thread(run, "work");
            thread.setContextClassLoader(classes);
            thread.setDaemon(true);
            return thread;
        });
        List<RecurringTask<?>> recurring = tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(task -> (RecurringTask<?>) task)
                .toList();
        List<Task<?>> others =
                tasks.stream().filter(task -> !(task instanceof RecurringTask)).toList();
        SchedulerBuilder builder = Scheduler.create(database, others)
                .startTasks(recurring)
                .threads(threads)
                // One clock for when work is due and for when it is looked for.
                .clock(clock::instant)
                .executorService(workers)
                .pollingInterval(polling)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(4)
                // A task this version does not know belongs to another version: it is kept, never dropped.
                .deleteUnresolvedAfter(FOREVER)
                .serializer(new JacksonSerializer())
                .shutdownMaxWait(SHUTDOWN)
                // Its own log would carry exception texts; Retry tells of failures without them.
                .failureLogging(LogLevel.OFF, false)
                .addExecutionInterceptor(new InRequestContext());
        Scheduler started = builder.build();
        started.start();
        executor = workers;
        scheduler = started;
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
        if (executor != null) {
            executor.shutdownNow();
        }
    }

    /** Runs it as soon as the caller's transaction has committed. An instance that is already waiting stays as it is. */
    public void schedule(TaskInstance<?> instance) {
        schedule(instance, clock.instant());
    }

    /** Runs it at {@code when}, provided the caller's transaction commits. */
    public void schedule(TaskInstance<?> instance, Instant when) {
        Scheduler running = running();
        running.scheduleIfNotExists(instance, when);
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transactions.registerInterposedSynchronization(new AfterCommit(running));
        } else {
            running.triggerCheckForDueExecutions();
        }
    }

    private Scheduler running() {
        if (scheduler == null) {
            throw new IllegalStateException("durable work is not started");
        }
        return scheduler;
    }

    private record AfterCommit(Scheduler scheduler) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing to prepare
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                scheduler.triggerCheckForDueExecutions();
            }
        }
    }

    /** Tasks use the same request-scoped beans as resources do. */
    private static final class InRequestContext implements ExecutionInterceptor {

        @Override
        public CompletionHandler<?> execute(TaskInstance<?> instance, ExecutionContext context, ExecutionChain chain) {
            ManagedContext request = Arc.container().requestContext();
            if (request.isActive()) {
                return chain.proceed(instance, context);
            }
            request.activate();
            try {
                return chain.proceed(instance, context);
            } finally {
                request.terminate();
            }
        }
    }
}
