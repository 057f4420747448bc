package health.concord.scheduling.waitlist;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import health.concord.commons.id.Ids;
import health.concord.commons.work.Retry;
import health.concord.commons.work.Work;
import health.concord.scheduling.series.SeatsFreed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** Promotes after the transaction that freed a seat, durably: a restart forgets nobody. */
@ApplicationScoped
class PromotionTask {

    static final String TASK = "waitlist-promotion";

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final char BETWEEN = '/';

    @Inject
    Work work;

    @Inject
    Promotion promotion;

    void freed(@Observes SeatsFreed news) {
        news.series().forEach(this::soon);
    }

    /** Each under its own id: a seat freed while another one is being offered is not forgotten. */
    void soon(UUID series) {
        work.schedule(new TaskInstance<>(TASK, series.toString() + BETWEEN + Ids.next()));
    }

    @Produces
    @Singleton
    OneTimeTask<Void> promoting() {
        return Tasks.oneTime(TASK)
                .onFailure(new Retry<>(FIRST_WAIT, LONGEST_WAIT))
                .execute((instance, context) -> promotion.promote(UUID.fromString(
                        instance.getId().substring(0, instance.getId().indexOf(BETWEEN)))));
    }
}
