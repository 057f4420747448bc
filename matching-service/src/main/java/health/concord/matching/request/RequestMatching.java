package health.concord.matching.request;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import health.concord.commons.work.Retry;
import health.concord.commons.work.Work;
import health.concord.matching.billing.BillingUnits;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Units;
import health.concord.matching.request.MatchingRounds.Begun;
import health.concord.matching.scheduling.SchedulingOpenings;
import health.concord.matching.scheduling.SchedulingUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * Matches a request as durable work: asks scheduling and billing outside of any transaction, then stores the answer.
 * While scheduling is away the request waits, says why, and is tried again.
 */
@ApplicationScoped
class RequestMatching {

    private static final String TASK = "match-request";
    private static final String AWAY = "Scheduling has not answered for a while; it is tried again.";

    @Inject
    MatchingRounds rounds;

    @Inject
    SchedulingOpenings scheduling;

    @Inject
    BillingUnits billing;

    /** Both are asked at the same time: neither waits for the other. */
    @Inject
    ManagedExecutor besides;

    @Inject
    Work work;

    /** Begins when the caller's transaction commits. Each round is work of its own, so that none is lost. */
    void match(PlacementRequest request) {
        work.schedule(new TaskInstance<>(TASK, request.id() + ":" + request.round()));
    }

    @Produces
    @Singleton
    OneTimeTask<Void> matchingTask(
            @ConfigProperty(name = "concord.matching.retry-first") Duration first,
            @ConfigProperty(name = "concord.matching.retry-longest") Duration longest) {
        return Tasks.oneTime(TASK).onFailure(new Retry<>(first, longest)).execute((instance, context) -> {
            var parts = instance.getId().split(":", 2);
            run(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
        });
    }

    private void run(UUID request, int round) {
        rounds.begin(request, round).ifPresent(begun -> {
            if (begun.askOthers()) {
                var units = besides.supplyAsync(() -> billing.leftFor(begun.client(), begun.today()));
                var openings = openings(request, round, begun);
                rounds.finish(request, round, openings, units.join());
            } else {
                rounds.finish(request, round, Openings.none(), Units.notAsked());
            }
        });
    }

    private Openings openings(UUID request, int round, Begun begun) {
        try {
            return scheduling.at(begun.site(), begun.today().plusDays(1));
        } catch (SchedulingUnavailable unavailable) {
            rounds.stillWaiting(request, round, String.valueOf(unavailable.getMessage()));
            throw unavailable;
        } catch (CircuitBreakerOpenException open) {
            rounds.stillWaiting(request, round, AWAY);
            throw open;
        }
    }
}
