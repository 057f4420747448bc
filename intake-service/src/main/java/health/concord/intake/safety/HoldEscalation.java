package health.concord.intake.safety;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import health.concord.commons.work.Retry;
import health.concord.commons.work.Work;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Durable: a hold that nobody has seen in time is escalated, whatever process has died meanwhile. */
@Singleton
class HoldEscalation {

    static final String NAME = "escalate-safety-hold";
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Inject
    Provider<SafetyHolds> holds;

    @Inject
    Provider<Work> work;

    private final OneTimeTask<Void> task = Tasks.oneTime(NAME)
            .onFailure(new Retry<>(FIRST, LONGEST))
            .execute((instance, context) -> holds.get().escalate(UUID.fromString(instance.getId())));

    @Produces
    @Singleton
    OneTimeTask<Void> task() {
        return task;
    }

    void at(Instant when, UUID hold) {
        work.get().schedule(task.instance(hold.toString()), when);
    }
}
