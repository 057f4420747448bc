package health.concord.scheduling.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** In which order matching would give a group's free seat to those who wait. It only asks, so it may be asked again. */
@ApplicationScoped
public class WaitingOrder {

    @Inject
    @RestClient
    MatchingClient matching;

    /**
     * @param episodes of those who wait
     * @return those that matching puts in an order, the first one first; none while it does not answer
     */
    @Retry(maxRetries = 1, delay = 100, jitter = 50)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 5000)
    @Fallback(fallbackMethod = "notAsked")
    public List<UUID> of(UUID group, List<UUID> episodes) {
        return matching.waitingOrder(group, new MatchingClient.Waiting(episodes))
                .order();
    }

    List<UUID> notAsked(UUID group, List<UUID> episodes) {
        return List.of();
    }
}
