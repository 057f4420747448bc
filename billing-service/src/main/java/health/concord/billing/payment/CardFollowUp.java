package health.concord.billing.payment;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import health.concord.commons.work.Retry;
import health.concord.commons.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Asks a card processor how something went until it is known, whatever becomes of this server meanwhile. */
@ApplicationScoped
class CardFollowUp {

    @Inject
    CardSettings settings;

    @Inject
    Work work;

    @Inject
    Clock clock;

    /** In the transaction that begins it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void askLater(String task, UUID id) {
        work.schedule(new TaskInstance<>(task, id.toString()), clock.instant().plus(settings.askAfter()));
    }

    /** @param settle asks the processor and notes what it says */
    static OneTimeTask<Void> asking(
            String task, Predicate<UUID> isPending, Function<UUID, CardProcessor.Result> settle) {
        return Tasks.oneTime(task)
                .onFailure(new Retry<>(Duration.ofSeconds(5), Duration.ofMinutes(10)))
                .execute((instance, context) -> {
                    UUID id = UUID.fromString(instance.getId());
                    if (isPending.test(id) && settle.apply(id) == CardProcessor.Result.UNKNOWN) {
                        throw new IllegalStateException("the card processor did not say how it went");
                    }
                });
    }
}
