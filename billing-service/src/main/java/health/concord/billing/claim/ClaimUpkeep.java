package health.concord.billing.claim;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import health.concord.billing.coverage.PayerTaken;
import health.concord.billing.delivery.ServiceHeard;
import health.concord.billing.event.Heard;
import health.concord.commons.event.EventHandler;
import health.concord.commons.event.IncomingEvent;
import health.concord.commons.id.Ids;
import health.concord.commons.work.Retry;
import health.concord.commons.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** Keeps claims in step with what is heard: durably, after the event is taken, since consent must be asked for. */
@ApplicationScoped
class ClaimUpkeep {

    private static final String TASK = "reassess-week";
    private static final String BETWEEN = "/";

    @Inject
    ClaimRepository claims;

    @Inject
    Reassessment reassessment;

    @Inject
    Work work;

    /** An amended service reopens the unsent claims of its week, and flags the sent ones. */
    @Transactional(Transactional.TxType.MANDATORY)
    void serviceHeard(@Observes ServiceHeard heard) {
        if (claims.hasLive(heard.client(), heard.site(), heard.weekOf())) {
            schedule(heard.client(), heard.site(), heard.weekOf());
        }
    }

    /** The event is a prompt to ask again, never the permission itself. */
    private void consentChanged(IncomingEvent<ConsentTold> event) {
        lookAtOpen(event.data().client());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void payerTaken(@Observes PayerTaken taken) {
        lookAtOpen(taken.client());
    }

    private void lookAtOpen(UUID client) {
        claims.openWeeks(client).forEach(week -> schedule(client, week.site(), week.weekOf()));
    }

    /** Looks at a claim's week once what made the claim is stored. */
    void askAbout(Claim claim) {
        schedule(claim.client(), claim.site(), claim.weekOf());
    }

    @Produces
    @Singleton
    EventHandler<ConsentTold> consentEvents() {
        return new Heard<>("consent.changed", ConsentTold.class, this::consentChanged);
    }

    @Produces
    @Singleton
    OneTimeTask<Void> reassessing() {
        return Tasks.oneTime(TASK)
                .onFailure(new Retry<>(Duration.ofSeconds(1), Duration.ofMinutes(1)))
                .execute((instance, context) -> reassess(instance.getId()));
    }

    /** Each call has an instance of its own: one that runs already may have read what has changed since. */
    private void schedule(UUID client, String site, LocalDate weekOf) {
        String id = String.join(
                BETWEEN, client.toString(), site, weekOf.toString(), Ids.next().toString());
        work.schedule(new TaskInstance<>(TASK, id));
    }

    private void reassess(String instance) {
        String[] parts = instance.split(BETWEEN);
        LocalDate week = LocalDate.parse(parts[2]);
        reassessment.reassessWithConsent(
                Period.around(UUID.fromString(parts[0]), parts[1], week, week), "The facts changed");
    }
}
