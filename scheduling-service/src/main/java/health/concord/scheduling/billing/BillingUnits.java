package health.concord.scheduling.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Units left. A convenience, so it fails open: what is known here is shown instead. Somebody waits for it, so each try
 * has two seconds. That billing does not know a client yet is an answer, and no reason to stop asking for others.
 */
@ApplicationScoped
public class BillingUnits {

    @Inject
    @RestClient
    BillingClient billing;

    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 1, delay = 100, jitter = 50)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 5000)
    @Fallback(fallbackMethod = "notAsked")
    public Optional<AskedUnits> leftFor(UUID client, LocalDate on) {
        try {
            var answer = billing.unitsLeft(client, on);
            var payer = answer.payer();
            return Optional.of(new AskedUnits(payer == null ? null : payer.name(), answer.units(), answer.until()));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    Optional<AskedUnits> notAsked(UUID client, LocalDate on) {
        return Optional.empty();
    }
}
