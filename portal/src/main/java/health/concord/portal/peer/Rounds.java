package health.concord.portal.peer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How much one request asks of the services: how many calls, and how often it had to wait for an answer before it could
 * ask on. Calls that begin before any other has ended are one round. And of whom there was more than it could take.
 */
@RequestScoped
public class Rounds {

    private final AtomicInteger calls = new AtomicInteger();
    /** Of the calls that have ended, the longest chain in which each began after the one before had ended. */
    private final AtomicInteger ended = new AtomicInteger();

    private final Map<Peer, Integer> cut = new EnumMap<>(Peer.class);

    /** This request's own, for whoever goes on when an answer has come, on another thread. */
    Rounds here() {
        return this;
    }

    <T> Uni<T> counted(Uni<T> call) {
        return Uni.createFrom().deferred(() -> {
            calls.incrementAndGet();
            return begun(call);
        });
    }

    /** A part of a call that is counted, which others may have to wait for. */
    <T> Uni<T> begun(Uni<T> part) {
        int round = ended.get() + 1;
        return part.onTermination().invoke(() -> ended.accumulateAndGet(round, Math::max));
    }

    /** Of a service's list only so many rows are on the page, and there are more. */
    void cut(Peer peer, int rows) {
        synchronized (cut) {
            cut.put(peer, rows);
        }
    }

    /** Whose lists are not whole, with the rows there are of them. */
    public Map<Peer, Integer> cut() {
        synchronized (cut) {
            return Map.copyOf(cut);
        }
    }

    int calls() {
        return calls.get();
    }

    int rounds() {
        return ended.get();
    }
}
