package health.concord.scheduling.timetable;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import health.concord.commons.problem.Faults;
import health.concord.commons.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

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
            long[] told = {-BETWEEN_MILLIS};
            Timetable best = solver.solve(problem.week(), Duration.ofSeconds(problem.seconds()), (millis, score) -> {
                if (millis - told[0] >= BETWEEN_MILLIS) {
                    told[0] = millis;
                    runs.get().progress(run, millis, score);
                }
            });
            runs.get().end(run, best, solver.findings(best));
        } catch (RuntimeException e) {
            LOG.warnf("timetable run %s failed: %s", run, Faults.describe(e));
            runs.get().fail(run);
        }
    }
}
