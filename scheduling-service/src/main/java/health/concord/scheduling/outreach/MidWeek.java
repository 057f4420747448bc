package health.concord.scheduling.outreach;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.calendar.SiteWeek;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;

/** From Wednesday on each site's week is looked at: late enough to tell, early enough to make up for it. */
@ApplicationScoped
class MidWeek {

    static final String TASK = "outreach-mid-week";

    private static final Duration EVERY = Duration.ofHours(6);

    @Inject
    Outreach outreach;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    @Produces
    @Singleton
    RecurringTask<Void> looking() {
        return Tasks.recurring(TASK, FixedDelay.of(EVERY))
                .execute((task, context) ->
                        sites.all().forEach(site -> look(site, LocalDate.now(clock.withZone(site.zone())))));
    }

    void look(Site site, LocalDate today) {
        if (today.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) >= 0) {
            outreach.find(site.code(), SiteWeek.of(today, site.zone()));
        }
    }
}
