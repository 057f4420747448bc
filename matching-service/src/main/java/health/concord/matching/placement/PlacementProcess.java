package health.concord.matching.placement;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import health.concord.commons.work.Retry;
import health.concord.commons.work.Work;
import health.concord.matching.scheduling.SchedulingPlacements;
import health.concord.matching.scheduling.SchedulingUnavailable;
import health.concord.matching.scheduling.StepAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Drives a placement: reads the next step, takes it at scheduling, stores where that leads, until nothing is left to
 * do. Every step can be repeated, so a process that dies anywhere is taken up again and completes once.
 */
@ApplicationScoped
class PlacementProcess {

    private static final String TASK = "drive-placement";

    @Inject
    PlacementSteps steps;

    @Inject
    SchedulingPlacements scheduling;

    @Inject
    Work work;

    /** Begins when the caller's transaction commits. A cause of its own, so that it is heard while another drives. */
    void drive(UUID placement, String cause) {
        work.schedule(new TaskInstance<>(TASK, placement + ":" + cause));
    }

    @Produces
    @Singleton
    OneTimeTask<Void> driving(
            @ConfigProperty(name = "concord.matching.retry-first") Duration first,
            @ConfigProperty(name = "concord.matching.retry-longest") Duration longest) {
        return Tasks.oneTime(TASK)
                .onFailure(new Retry<>(first, longest))
                .execute((instance, context) ->
                        run(UUID.fromString(instance.getId().split(":", 2)[0])));
    }

    private void run(UUID placement) {
        var step = steps.next(placement);
        while (!(step instanceof Step.Nothing)) {
            steps.settle(placement, step, taken(placement, step));
            var next = steps.next(placement);
            if (next.equals(step)) {
                throw new IllegalStateException("the step was refused; it is tried again");
            }
            step = next;
        }
    }

    private StepAnswer taken(UUID placement, Step step) {
        try {
            return switch (step) {
                case Step.Hold hold ->
                    scheduling.hold(
                            placement, hold.client(), hold.episode(), hold.site(), hold.startsOn(), hold.parts());
                case Step.Enrol enrol -> scheduling.enrol(placement);
                case Step.Release release -> scheduling.release(placement, release.reason());
                case Step.Nothing nothing -> throw new IllegalStateException("nothing is no step");
            };
        } catch (SchedulingUnavailable unavailable) {
            steps.stumble(placement, String.valueOf(unavailable.getMessage()));
            throw unavailable;
        }
    }
}
