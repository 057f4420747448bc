package health.concord.scheduling.timetable;

import ai.timefold.solver.core.config.solver.SolverConfig;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import health.concord.commons.problem.Faults;
import health.concord.scheduling.timetable.plan.Scored;
import health.concord.scheduling.timetable.plan.Search;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Works through the runs, one at a time however many processes there are. What another process left is taken up from
 * the best plan that was kept.
 */
@ApplicationScoped
public class TimetableTask {

    static final String TASK = "timetable";

    private static final Logger LOG = Logger.getLogger(TimetableTask.class);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);
    private static final long CHECKPOINT_MS = 500;

    @Inject
    RunSteps steps;

    @Inject
    SolverConfig solver;

    private volatile boolean closing;

    @Produces
    @Singleton
    RecurringTask<Void> planning() {
        return Tasks.recurring(TASK, FixedDelay.of(LOOKS_EVERY)).execute((task, context) -> runAll());
    }

    void close(@Observes ShutdownEvent event) {
        closing = true;
    }

    void runAll() {
        Optional<RunSteps.Begun> next = steps.begin();
        while (next.isPresent() && !closing) {
            run(next.get());
            next = closing ? Optional.empty() : steps.begin();
        }
    }

    private void run(RunSteps.Begun begun) {
        AtomicReference<Scored> best = new AtomicReference<>();
        try {
            Search search = new Search(solver, begun.problem(), begun.effort(), best::set);
            CompletableFuture<Scored> found = new CompletableFuture<>();
            Thread searching = Thread.ofPlatform().daemon().name("timetable").unstarted(() -> {
                try {
                    found.complete(search.run(begun.plan()));
                } catch (RuntimeException | Error e) {
                    found.completeExceptionally(e);
                }
            });
            searching.setContextClassLoader(Thread.currentThread().getContextClassLoader());
            searching.start();
            Scored last = watch(begun, search, found, best);
            if (!closing) {
                steps.end(begun, last);
            }
        } catch (ExecutionException | RuntimeException e) {
            Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
            LOG.warnf("timetable run %s failed: %s", begun.run(), Faults.describe(cause));
            steps.fail(begun.run(), "SEARCH_FAILED");
        } catch (InterruptedException e) {
            // The process ends; the run stays RUNNING and is taken up again.
            Thread.currentThread().interrupt();
        }
    }

    /** Keeps the best plan now and then, and hands on the wish to stop. */
    private Scored watch(
            RunSteps.Begun begun, Search search, CompletableFuture<Scored> found, AtomicReference<Scored> best)
            throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return found.get(CHECKPOINT_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                Scored better = best.getAndSet(null);
                boolean stop = better == null ? steps.isToStop(begun.run()) : steps.keep(begun, better);
                if (stop || closing) {
                    search.stop();
                }
            } catch (InterruptedException e) {
                search.stop();
                throw e;
            }
        }
    }
}
