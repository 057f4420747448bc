package health.concord.billing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Puts one question to intake, a bounded number of times; see {@link Consents} for the failure. */
@ApplicationScoped
class ConsentAuthority {

    private static final String PAYMENT = "PAYMENT";

    @RestClient
    IntakeClient intake;

    /** A refusal (4xx) says that the question was wrong: asking again changes nothing, and it is no permission. */
    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 200, jitter = 100, abortOn = RefusedQuestion.class)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5000)
    ConsentDecision ask(DisclosureQuestion question) {
        try {
            ConsentDecision answer = intake.decide(new AskConsent(
                    question.client(),
                    new AskConsent.Recipient("PAYER", question.payerName()),
                    PAYMENT,
                    List.of(question.program().name()),
                    question.serviceDate()));
            if (answer == null || answer.decision() == null) {
                throw new RefusedQuestion();
            }
            return answer;
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() < 500) {
                throw new RefusedQuestion();
            }
            throw e;
        }
    }

    /** Intake understood, and did not answer with a decision. */
    static final class RefusedQuestion extends RuntimeException {}

    /** Every way in which asking can fail without an answer. */
    static boolean isNoAnswer(RuntimeException e) {
        return e instanceof RefusedQuestion
                || e instanceof WebApplicationException
                || e instanceof ProcessingException
                || e instanceof TimeoutException
                || e instanceof CircuitBreakerOpenException;
    }
}
