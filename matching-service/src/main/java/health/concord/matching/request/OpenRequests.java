package health.concord.matching.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests that wait for a decision, for those who find a seat for them. */
@ApplicationScoped
@Transactional
public class OpenRequests {

    @Inject
    PlacementRequestRepository requests;

    @Inject
    RequestMatching matching;

    /** A request with a recommendation that nobody decided on. */
    public record OpenRequest(
            UUID id, String site, UUID client, @Nullable String label, UUID episode, UUID placement) {}

    /** Empty when it is decided, held, or being matched. */
    public Optional<OpenRequest> find(UUID id) {
        var request = requests.findById(id);
        if (request == null || request.status() != RequestStatus.RECOMMENDED || request.placement() == null) {
            return Optional.empty();
        }
        return Optional.of(new OpenRequest(
                id, request.site(), request.client(), request.clientLabel(), request.episode(), request.placement()));
    }

    /** A new recommendation, with a new placement: what was held under the old one has gone back. */
    public void matchAgain(UUID id, UUID placement) {
        var request = requests.lock(id);
        if (request != null && request.status() == RequestStatus.RECOMMENDED && placement.equals(request.placement())) {
            request.matchAgain();
            matching.match(request);
        }
    }
}
