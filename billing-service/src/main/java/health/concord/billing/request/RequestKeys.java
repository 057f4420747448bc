package health.concord.billing.request;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The keys of long requests, each step in a short transaction of its own. */
@ApplicationScoped
class RequestKeys {

    /** Longer than any run takes; after it, a request whose server died may be sent again. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    @Inject
    LongRequestRepository requests;

    @Inject
    Clock clock;

    record Begun(UUID result, boolean done) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Begun begin(LongRequest.Key key, String hash) {
        Instant now = clock.instant();
        requests.lockKey(key);
        Optional<LongRequest> known = requests.findByIdOptional(key);
        if (known.isEmpty()) {
            LongRequest request = new LongRequest(key, hash, Ids.next(), now.plus(LEASE));
            requests.persist(request);
            return new Begun(request.result(), false);
        }
        LongRequest request = known.get();
        if (!request.isFor(hash)) {
            throw Problems.of(
                    ProblemType.KEY_REUSED, "Take a new Idempotency-Key for a new request. Nothing was changed.");
        }
        if (request.isAtWork(now)) {
            throw Problems.of(ProblemType.IN_FLIGHT, "Wait a moment, then send it again with the same key.");
        }
        if (!request.isDone()) {
            request.takeOver(now.plus(LEASE));
        }
        return new Begun(request.result(), request.isDone());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void finish(LongRequest.Key key) {
        requests.locked(key).ifPresent(LongRequest::finish);
    }

    /** A refused request leaves its key free. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(LongRequest.Key key) {
        requests.deleteById(key);
    }
}
