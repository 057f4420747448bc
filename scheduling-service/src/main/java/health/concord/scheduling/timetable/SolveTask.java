package health.concord.scheduling.timetable;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import health.concord.commons.problem.Faults;
import health.concord.commons.work.Work;
import health.concord.scheduling.timetable.plan.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Searches outside of any transaction; a search that a restart cut off begins anew. */
@ApplicationScoped
class SolveTask {

    static final String TASK = "timetable-search";

    private static final Logger LOG = Logger.getLogger(SolveTask.class);

    /** Best scores come fast at first; so many a second are enough to draw a curve. */
    private static final long BETWEEN_MILLIS = 200;

    @Inject
    Work work;

    @Inject
    Instance<TimetableRuns> runs;

    @Inject
    TimetableSolver solver;

    void soon(UUID run) {
        work.schedule(new TaskInstance<>(TASK, run.toString()));
    }

    @Produces
    @Singleton
    OneTimeTask<Void> searching() {
        return Tasks.oneTime(TASK).execute((instance, context) -> search(UUID.fromString(instance.getId())));
    }

    private void search(UUID run) {
        try {
            TimetableRuns.Problem problem = runs.get().begin(run);
            Told told = new Told(run);
            Timetable best = solver.solve(problem.week(), Duration.ofSeconds(problem.seconds()), told::better);
            told.rest();
            runs.get().end(run, best, solver.findings(best));
        } catch (RuntimeException e) {
            LOG.warnf("timetable run %s failed: %s", run, Faults.describe(e));
            runs.get().fail(run);
        }
    }

    /** Keeps some of the better scores, and always the last. */
    private final class Told {

        private final UUID run;
        private long lastMillis = -BETWEEN_MILLIS;
        private long millis;
        private @Nullable String untold;

        private Told(UUID run) {
            this.run = run;
        }

        private void better(long atMillis, String score) {
            millis = atMillis;
            untold = score;
            if (atMillis - lastMillis >= BETWEEN_MILLIS) {
                rest();
            }
        }

        private void rest() {
            String score = untold;
            if (score != null) {
                runs.get().progress(run, millis, score);
                lastMillis = millis;
                untold = null;
            }
        }
    }
}
