package health.concord.intake.consent;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Ends consents whose last day has passed, so that the others learn of it. No permission hangs on this: whether a
 * consent is in force is read from its last day at the moment of disclosure.
 */
@ApplicationScoped
class ConsentExpiry {

    private static final Duration EVERY = Duration.ofMinutes(15);

    @Inject
    Consents consents;

    @Inject
    SiteCatalogue sites;

    @Produces
    @Singleton
    RecurringTask<Void> expiring() {
        return Tasks.recurring("consent-expiry", FixedDelay.of(EVERY)).execute((instance, context) -> expireAll());
    }

    void expireAll() {
        for (Site site : sites.all()) {
            while (consents.expireSome(site.code())) {
                // until none is left
            }
        }
    }
}
