package health.concord.billing.batch;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import health.concord.billing.claim.ConsentAnswers;
import health.concord.billing.claim.ReadyClaims;
import health.concord.billing.claim.Step;
import health.concord.billing.intake.Consents;
import health.concord.billing.intake.DisclosureQuestion;
import health.concord.billing.intake.IntakeUnavailable;
import health.concord.billing.payer.Payer;
import health.concord.commons.security.Caller;
import health.concord.commons.work.Retry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Ends what a dead server began, and tries again what could not be put. Consent is asked each time, for it may be gone by
 * now: then the batch is abandoned and its claims go back.
 */
@ApplicationScoped
class UnfinishedBatches {

    @Inject
    BatchRecords records;

    @Inject
    BatchSending sending;

    @Inject
    BatchSteps steps;

    @Inject
    ReadyClaims claims;

    @Inject
    Consents consents;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Produces
    @Singleton
    OneTimeTask<Void> finishing() {
        return Tasks.oneTime(BatchRecovery.TASK)
                .onFailure(new Retry<>(Duration.ofSeconds(5), Duration.ofMinutes(5)))
                .execute((instance, context) -> finish(UUID.fromString(instance.getId())));
    }

    private void finish(UUID id) {
        attempt(id);
        if (records.unfinished(id).isPresent()) {
            throw new IllegalStateException("batch " + id + " has not left yet");
        }
    }

    /** Tries once; see {@link BatchSending}. While intake does not answer nothing happens. */
    void attempt(UUID id) {
        Optional<BatchRecords.Unfinished> unfinished = records.unfinished(id);
        if (unfinished.isEmpty()) {
            return;
        }
        Payer payer = unfinished.get().payer();
        Set<DisclosureQuestion> questions = claims.questions(payer, id);
        ConsentAnswers answers;
        try {
            answers = ConsentAnswers.given(consents.ask(questions));
        } catch (IntakeUnavailable e) {
            // Nothing leaves without an answer; the durable task asks again.
            return;
        }
        if (answers.allPermitted()) {
            sending.send(id);
        } else {
            steps.withdraw(id);
            Step step = new Step(caller.id(), clock.instant(), "Consent was gone before batch " + id + " left");
            answers.clientsRefused()
                    .forEach(client -> claims.settle(client, unfinished.get().site(), answers, step));
        }
    }
}
