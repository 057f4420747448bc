package health.concord.scheduling.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Whether a guest of an age fits the group as matching composes it. A convenience, so it fails open, and says so. */
@ApplicationScoped
public class GroupFit {

    private static final String ADOLESCENT = "adolescent";

    @Inject
    @RestClient
    MatchingClient matching;

    /** What matching says. */
    public enum Fit {
        FITS,
        /** The group is closed, retired or for others. */
        DOES_NOT_FIT,
        NOT_ASKED
    }

    @Retry(maxRetries = 1, delay = 100, jitter = 50)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 5000)
    @Fallback(fallbackMethod = "notAsked")
    public Fit of(UUID group, boolean adolescent) {
        var answer = matching.group(group);
        var population = answer.population();
        boolean forAdolescents = population != null && population.contains(ADOLESCENT);
        boolean open = !answer.retired() && !"CLOSED".equals(answer.membership());
        return open && forAdolescents == adolescent ? Fit.FITS : Fit.DOES_NOT_FIT;
    }

    Fit notAsked(UUID group, boolean adolescent) {
        return Fit.NOT_ASKED;
    }
}
