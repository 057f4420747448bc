package health.concord.scheduling.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Whether matching's hard rules let a client into groups: safety, age, and whom not to meet. It only asks, so it may be
 * asked again; what no answer means is for the caller to say.
 */
@ApplicationScoped
public class GroupFit {

    private static final int MOST_BESIDE = 200;

    @Inject
    @RestClient
    MatchingClient matching;

    /** What matching says. */
    public enum Fit {
        FITS,
        /** A hard rule is against it. */
        DOES_NOT_FIT,
        NOT_ASKED
    }

    /**
     * A seat that is thought of.
     *
     * @param group as matching calls it
     * @param beside whoever has a place there, in whatever way
     */
    public record Seat(UUID group, Collection<UUID> beside) {}

    /**
     * @param age in years; null where it is not known
     * @param seats at most 50
     * @return one for each seat, in their order
     */
    @Retry(maxRetries = 1, delay = 100, jitter = 50)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 5000)
    @Fallback(fallbackMethod = "notAsked")
    public List<SeatCheck> of(UUID client, @Nullable Integer age, List<Seat> seats) {
        if (seats.isEmpty()) {
            return List.of();
        }
        var answer = matching.seatChecks(new MatchingClient.Seats(
                client,
                age,
                seats.stream()
                        .map(seat -> new MatchingClient.Seat(
                                seat.group(),
                                seat.beside().stream()
                                        .distinct()
                                        .limit(MOST_BESIDE)
                                        .toList()))
                        .toList()));
        if (answer.checks().size() != seats.size()) {
            throw new IllegalStateException("matching did not say something of each seat");
        }
        return answer.checks().stream()
                .map(check ->
                        new SeatCheck(check.fits() ? Fit.FITS : Fit.DOES_NOT_FIT, answer.known(), check.reasons()))
                .toList();
    }

    List<SeatCheck> notAsked(UUID client, @Nullable Integer age, List<Seat> seats) {
        return IntStream.range(0, seats.size())
                .mapToObj(i -> SeatCheck.NOT_ASKED)
                .toList();
    }
}
