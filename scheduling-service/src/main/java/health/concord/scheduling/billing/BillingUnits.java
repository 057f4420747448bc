package health.concord.scheduling.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Units left. A convenience, so it fails open: what is known here is shown instead. */
@ApplicationScoped
public class BillingUnits {

    @Inject
    @RestClient
    BillingClient billing;

    @Retry(maxRetries = 1, delay = 100, jitter = 50)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 5000)
    @Fallback(fallbackMethod = "notAsked")
    public Optional<AskedUnits> leftFor(UUID client, LocalDate on) {
        var answer = billing.unitsLeft(client, on);
        var payer = answer.payer();
        return Optional.of(new AskedUnits(payer == null ? null : payer.name(), answer.units(), answer.until()));
    }

    Optional<AskedUnits> notAsked(UUID client, LocalDate on) {
        return Optional.empty();
    }
}
