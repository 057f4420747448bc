package health.concord.matching.offer;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import health.concord.commons.id.Ids;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.work.Retry;
import health.concord.commons.work.Work;
import health.concord.matching.offer.OfferSteps.Returned;
import health.concord.matching.placement.SeatsFreed;
import health.concord.matching.scheduling.SchedulingPlacements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks for freed seats: every few minutes, and at once when a placement of ours ended. Scheduling sends no event of it,
 * so what is open is compared with what was.
 */
@ApplicationScoped
class SeatWatch {

    static final String LOOK = "look-for-seats";
    static final String EXPIRE = "expire-seat-offer";
    private static final String GIVE_BACK = "give-back-seat";

    @Inject
    OfferSteps steps;

    @Inject
    SeatLooks looks;

    @Inject
    SchedulingPlacements scheduling;

    @Inject
    SiteCatalogue sites;

    @Inject
    Work work;

    @Produces
    @Singleton
    RecurringTask<Void> watching(@ConfigProperty(name = "concord.matching.watch-seats") Duration every) {
        return Tasks.recurring("watch-seats", FixedDelay.of(every))
                .execute((instance, context) -> sites.all().forEach(site -> look(site.code(), "watch")));
    }

    @Produces
    @Singleton
    OneTimeTask<Void> looking(
            @ConfigProperty(name = "concord.matching.retry-first") Duration first,
            @ConfigProperty(name = "concord.matching.retry-longest") Duration longest) {
        return Tasks.oneTime(LOOK)
                .onFailure(new Retry<>(first, longest))
                .execute((instance, context) -> looks.at(instance.getId().split(":", 2)[0]));
    }

    @Produces
    @Singleton
    OneTimeTask<Void> expiring(
            @ConfigProperty(name = "concord.matching.retry-first") Duration first,
            @ConfigProperty(name = "concord.matching.retry-longest") Duration longest) {
        return Tasks.oneTime(EXPIRE).onFailure(new Retry<>(first, longest)).execute((instance, context) -> {
            var id = UUID.fromString(instance.getId());
            if (steps.expire(id).isPresent()) {
                giveBack(id);
            }
        });
    }

    @Produces
    @Singleton
    OneTimeTask<Void> givingBack(
            @ConfigProperty(name = "concord.matching.retry-first") Duration first,
            @ConfigProperty(name = "concord.matching.retry-longest") Duration longest) {
        return Tasks.oneTime(GIVE_BACK)
                .onFailure(new Retry<>(first, longest))
                .execute((instance, context) ->
                        steps.toGiveBack(UUID.fromString(instance.getId())).ifPresent(this::release));
    }

    /** Once the caller's transaction commits. */
    void giveBack(UUID offer) {
        work.schedule(new TaskInstance<>(GIVE_BACK, offer.toString()));
    }

    void onSeatsFreed(@Observes SeatsFreed freed) {
        look(freed.site(), Ids.next().toString());
    }

    /** A cause of its own, so that it is heard while another look is under way. */
    private void look(String site, String cause) {
        work.schedule(new TaskInstance<>(LOOK, site + ":" + cause));
    }

    private void release(Returned returned) {
        var answer = scheduling.release(returned.placement(), "SEAT_OFFER_NOT_TAKEN");
        if (!answer.done() && !"WRONG_STATE".equals(answer.refusal())) {
            throw new IllegalStateException("scheduling does not take the seat back; it is tried again");
        }
        steps.givenBack(returned);
        look(returned.site(), Ids.next().toString());
    }
}
