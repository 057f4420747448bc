package health.concord.portal.peer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How much one request asks of the services: how many calls, and how often it had to wait for an answer before it could
 * ask on. Calls that begin before any other has ended are one round.
 */
@RequestScoped
public class Rounds {

    private final AtomicInteger calls = new AtomicInteger();
    /** Of the calls that have ended, the longest chain in which each began after the one before had ended. */
    private final AtomicInteger ended = new AtomicInteger();

    <T> Uni<T> counted(Uni<T> call) {
        return Uni.createFrom().deferred(() -> {
            int round = ended.get() + 1;
            calls.incrementAndGet();
            return call.onTermination().invoke(() -> ended.accumulateAndGet(round, Math::max));
        });
    }

    int calls() {
        return calls.get();
    }

    int rounds() {
        return ended.get();
    }
}
