package health.concord.billing.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ThreadContext;

/** Asks whether something may be disclosed. It fails closed: no answer is never a yes. */
@ApplicationScoped
public class Consents {

    @Inject
    ConsentAuthority authority;

    @Inject
    ThreadContext context;

    @ConfigProperty(name = "concord.billing.consent.at-once", defaultValue = "8")
    int atOnce;

    private final ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * Asks each question now, several side by side; nothing is remembered from before. Never inside a transaction: intake
     * may be slow.
     *
     * @throws IntakeUnavailable when any of them has no answer
     */
    @Transactional(Transactional.TxType.NEVER)
    public Map<DisclosureQuestion, ConsentDecision> ask(Collection<DisclosureQuestion> questions) {
        Map<DisclosureQuestion, ConsentDecision> answers = new LinkedHashMap<>();
        if (questions.size() <= 1) {
            questions.forEach(question -> answers.put(question, ask(question)));
            return answers;
        }
        Semaphore free = new Semaphore(atOnce);
        Map<DisclosureQuestion, Future<ConsentDecision>> asked = new LinkedHashMap<>();
        for (DisclosureQuestion question : questions) {
            Callable<ConsentDecision> asking = context.contextualCallable(() -> ask(question));
            asked.put(question, askers.submit(() -> inTurn(free, asking)));
        }
        try {
            asked.forEach((question, answer) -> answers.put(question, answered(answer)));
        } finally {
            // After one without an answer the others matter no more.
            List.copyOf(asked.values()).forEach(answer -> answer.cancel(true));
        }
        return answers;
    }

    private static ConsentDecision inTurn(Semaphore free, Callable<ConsentDecision> asking) throws Exception {
        free.acquire();
        try {
            return asking.call();
        } finally {
            free.release();
        }
    }

    private static ConsentDecision answered(Future<ConsentDecision> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("consent could not be asked for", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IntakeUnavailable(e);
        }
    }

    private ConsentDecision ask(DisclosureQuestion question) {
        try {
            return authority.ask(question);
        } catch (RuntimeException e) {
            if (ConsentAuthority.isNoAnswer(e)) {
                throw new IntakeUnavailable(e);
            }
            throw e;
        }
    }

    @PreDestroy
    void stop() {
        askers.shutdownNow();
    }
}
