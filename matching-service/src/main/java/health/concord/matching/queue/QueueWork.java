package health.concord.matching.queue;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import health.concord.commons.work.Retry;
import health.concord.commons.work.Work;
import health.concord.matching.allocation.Answer;
import health.concord.matching.planning.QueueInput;
import health.concord.matching.planning.QueuePlanner;
import health.concord.matching.queue.QueueSteps.Begun;
import health.concord.matching.queue.QueueSteps.Checkpoint;
import health.concord.matching.rule.RuleSets;
import health.concord.matching.scheduling.SchedulingOpenings;
import health.concord.matching.scheduling.SchedulingUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;

/**
 * Plans a queue as durable work: asks what is open, keeps the input, and searches round by round, keeping the best so
 * far. A process that dies is taken up at the last round kept, and comes to the plan it would have come to.
 */
@ApplicationScoped
class QueueWork {

    static final String TASK = "plan-queue";
    private static final String AWAY = "Scheduling has not answered for a while; it is tried again.";

    @Inject
    QueueSteps steps;

    @Inject
    RuleSets ruleSets;

    @Inject
    QueuePolicies policies;

    @Inject
    SchedulingOpenings scheduling;

    @Inject
    Work work;

    /** Begins when the caller's transaction commits. */
    void plan(UUID run) {
        work.schedule(new TaskInstance<>(TASK, run.toString()));
    }

    @Produces
    @Singleton
    OneTimeTask<Void> planningTask(
            @ConfigProperty(name = "concord.matching.retry-first") Duration first,
            @ConfigProperty(name = "concord.matching.retry-longest") Duration longest) {
        return Tasks.oneTime(TASK)
                .onFailure(new Retry<>(first, longest))
                .execute((instance, context) -> run(UUID.fromString(instance.getId())));
    }

    private void run(UUID id) {
        var begun = steps.begin(id).orElse(null);
        var input = begun == null ? null : input(id, begun);
        if (begun == null || input == null) {
            return;
        }
        var planner = QueuePlanner.of(input, ruleSets.version(input.ruleSet()), policies.version(input.policy()));
        var from = from(planner, begun.from());
        var answer = planner.solve(begun.seed(), begun.budget(), from, soFar -> steps.note(id, soFar));
        steps.end(id, answer, planner.plan(answer, begun.seed()));
    }

    private static @Nullable Answer from(QueuePlanner planner, @Nullable Checkpoint kept) {
        return kept == null
                ? null
                : planner.at(kept.choices().stream().mapToInt(Integer::intValue).toArray(), kept.rounds());
    }

    private @Nullable QueueInput input(UUID id, Begun begun) {
        if (begun.input() != null) {
            return begun.input();
        }
        try {
            return steps.gather(id, scheduling.at(begun.site(), begun.today().plusDays(1)));
        } catch (SchedulingUnavailable unavailable) {
            steps.waitBecause(id, String.valueOf(unavailable.getMessage()));
            throw unavailable;
        } catch (CircuitBreakerOpenException open) {
            steps.waitBecause(id, AWAY);
            throw open;
        }
    }
}
