package health.concord.matching.billing;

import health.concord.matching.billing.BillingClient.UnitsAnswer;
import health.concord.matching.profile.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Units left. A convenience, so it fails open: a placement does not wait for it, and the gap is shown. */
@ApplicationScoped
public class BillingUnits {

    @Inject
    @RestClient
    BillingClient billing;

    @Retry(maxRetries = 1, delay = 100, jitter = 50)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 5000)
    @Fallback(fallbackMethod = "notAsked")
    public Units leftFor(UUID client, LocalDate on) {
        UnitsAnswer answer = billing.unitsLeft(client, on);
        var payer = answer.payer();
        return new Units(true, payer == null ? null : payer.name(), answer.units(), answer.until());
    }

    Units notAsked(UUID client, LocalDate on) {
        return Units.notAsked();
    }
}
