package health.concord.billing.coordination;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import health.concord.billing.claim.Remainders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Points out claims that a payer passed on and that nobody answered in time. Whether one is sent from here is a biller's
 * step, since the payer may have it.
 */
@ApplicationScoped
class CrossoverWatch {

    private static final Duration EVERY = Duration.ofHours(6);

    @Inject
    Remainders remainders;

    @Inject
    Clock clock;

    @ConfigProperty(name = "concord.billing.crossover-wait")
    Duration wait;

    @Produces
    @Singleton
    RecurringTask<Void> watching() {
        return Tasks.recurring("watch-crossovers", FixedDelay.of(EVERY))
                .execute((instance, context) -> look(clock.instant()));
    }

    @Transactional
    void look(Instant now) {
        remainders
                .unanswered(now.minus(wait))
                .forEach(claim -> claim.succession()
                        .ask("The payer before passed it on, and no answer has come in " + wait.toDays()
                                + " days: ask the payer, and send it from here if it has nothing."));
    }
}
