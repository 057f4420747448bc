package health.concord.billing.inbound;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import health.concord.billing.clearinghouse.Clearinghouse;
import health.concord.billing.edi.EdiRefused;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for files at the clearinghouse again and again; one instance of the service at a time. */
@ApplicationScoped
class FetchedFiles {

    @Inject
    Clearinghouse clearinghouse;

    @Inject
    InboundFiles files;

    @Produces
    @Singleton
    RecurringTask<Void> fetching(
            @ConfigProperty(name = "concord.billing.clearinghouse.every", defaultValue = "PT30S") Duration every) {
        return Tasks.recurring("fetch-answers", FixedDelay.of(every)).execute((instance, context) -> fetch());
    }

    /** A file is put aside only after it was taken: when the server dies between, its bytes are known already. */
    void fetch() {
        for (Clearinghouse.Arrived file : clearinghouse.arrived()) {
            try {
                files.take(file.name(), file.content());
                clearinghouse.taken(file.name());
            } catch (EdiRefused e) {
                files.keepRefused(file.name(), file.content(), e.reason());
                clearinghouse.refused(file.name(), e.reason());
            } catch (RuntimeException e) {
                // One file that cannot be taken now keeps no other waiting; it stays where it is and is tried again.
                Log.errorf(
                        "an inbound file could not be taken now (%s)",
                        e.getClass().getSimpleName());
            }
        }
    }
}
