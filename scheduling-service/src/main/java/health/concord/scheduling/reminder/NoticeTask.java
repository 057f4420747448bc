package health.concord.scheduling.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import health.concord.commons.problem.Faults;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Every minute writes down what will be due and sends what is. A notice is marked as taken up, and that is committed,
 * before it leaves: whatever dies in between, it does not leave twice.
 */
@ApplicationScoped
public class NoticeTask {

    static final String TASK = "notices";

    private static final Logger LOG = Logger.getLogger(NoticeTask.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Inject
    Notices notices;

    @Inject
    ReminderSettings settings;

    @All
    @Inject
    List<MessageSender> senders;

    @Produces
    @Singleton
    RecurringTask<Void> telling() {
        return Tasks.recurring(TASK, FixedDelay.of(EVERY)).execute((task, context) -> tellAll());
    }

    void tellAll() {
        Optional<MessageSender> sender =
                senders.stream().filter(one -> one.way() == settings.sender()).findFirst();
        if (sender.isPresent()) {
            notices.plan();
            notices.due().forEach(id -> tell(id, sender.get()));
        }
    }

    private void tell(UUID id, MessageSender sender) {
        Optional<Notices.TakenUp> taken = notices.takeUp(id, sender);
        if (taken.isEmpty()) {
            return;
        }
        try {
            sender.send(taken.get().message());
        } catch (RuntimeException e) {
            // The text of the fault may hold the address.
            LOG.warnf("notice %s was not handed on: %s", id, Faults.describe(e));
            notices.notSent(id);
            return;
        }
        notices.sent(id);
    }
}
