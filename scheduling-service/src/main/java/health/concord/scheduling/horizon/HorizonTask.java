package health.concord.scheduling.horizon;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import health.concord.commons.problem.Faults;
import health.concord.scheduling.calendar.SchedulingSettings;
import health.concord.scheduling.placement.SeatHorizon;
import health.concord.scheduling.series.GroupSeriesPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Runs at start and then every few hours; what it has done already it finds done. */
@ApplicationScoped
public class HorizonTask {

    static final String TASK = "extend-horizon";

    private static final Logger LOG = Logger.getLogger(HorizonTask.class);

    /** Sessions exist weeks ahead, so a missed run does no harm. */
    private static final Duration EVERY = Duration.ofHours(6);

    @Inject
    Horizon horizon;

    @Inject
    GroupSeriesPlans series;

    @Inject
    SeatHorizon seats;

    @Inject
    SchedulingSettings settings;

    @Inject
    Clock clock;

    @Produces
    @Singleton
    RecurringTask<Void> extending() {
        return Tasks.recurring(TASK, FixedDelay.of(EVERY)).execute((task, context) -> extendAll());
    }

    void extendAll() {
        LocalDate day = LocalDate.now(clock).plusWeeks(settings.horizonWeeks());
        each("group series", series.plannedShortOf(day), horizon::extendSeries);
        each("weekly appointment", seats.appointmentsShortOf(day), horizon::extendAppointment);
    }

    private static void each(String what, List<UUID> ids, Consumer<UUID> extension) {
        for (UUID id : ids) {
            try {
                extension.accept(id);
            } catch (RuntimeException e) {
                // The next run tries it again; the others must not wait for it.
                LOG.warnf("%s %s could not be extended: %s", what, id, Faults.describe(e));
            }
        }
    }
}
