package health.concord.scheduling.placement;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import health.concord.commons.work.Retry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** Gives held seats back when their time has run out; written with the hold, so that a restart forgets none. */
@ApplicationScoped
class HoldExpiry {

    static final String TASK = "hold-expiry";

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    @Inject
    Placements placements;

    TaskInstance<Void> of(UUID placement) {
        return new TaskInstance<>(TASK, placement.toString());
    }

    @Produces
    @Singleton
    OneTimeTask<Void> expiring() {
        return Tasks.oneTime(TASK)
                .onFailure(new Retry<>(FIRST_WAIT, LONGEST_WAIT))
                .execute((instance, context) -> placements.expire(UUID.fromString(instance.getId())));
    }
}
