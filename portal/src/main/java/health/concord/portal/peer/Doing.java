package health.concord.portal.peer;

import health.concord.portal.language.Say;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Has a service do something, and tells in words what became of it. */
@ApplicationScoped
public class Doing {

    private static final int FORBIDDEN = 403;
    private static final int STALE = 412;
    private static final int SERVER_FAULT = 500;

    private final Duration limit;
    private final Rounds rounds;

    @Inject
    Doing(@ConfigProperty(name = "concord.peers.answer-within") Duration limit, Rounds rounds) {
        this.limit = limit;
        this.rounds = rounds;
    }

    public <T> Outcome<T> outcome(Peer peer, Uni<T> deed) {
        return outcome(peer, deed, limit);
    }

    /** The same for what takes longer than a page may. */
    public <T> Outcome<T> outcome(Peer peer, Uni<T> deed, Duration within) {
        return rounds.counted(deed)
                .ifNoItem()
                .after(within)
                .fail()
                .map(done -> (Outcome<T>) new Outcome.Done<>(done))
                .onFailure()
                .recoverWithItem(failure -> notDone(peer, failure))
                .await()
                .indefinitely();
    }

    /** The same, where a refusal has members beside the words for people. */
    public <T, M> Told<T, M> told(Peer peer, Uni<T> deed, Class<M> members) {
        AtomicReference<@Nullable M> more = new AtomicReference<>();
        Outcome<T> outcome = outcome(
                peer,
                deed.onFailure(WebApplicationException.class).invoke(failure -> more.set(members(failure, members))));
        return new Told<>(outcome, more.get());
    }

    private static <M> @Nullable M members(WebApplicationException answered, Class<M> members) {
        try {
            answered.getResponse().bufferEntity();
            return answered.getResponse().readEntity(members);
        } catch (ProcessingException | IllegalStateException e) {
            // No problem details: the words must do.
            return null;
        }
    }

    private static <T> Outcome<T> notDone(Peer peer, Throwable failure) {
        if (failure instanceof WebApplicationException answered) {
            int status = answered.getResponse().getStatus();
            if (status == STALE) {
                return plain(Outcome.stale());
            }
            if (status < SERVER_FAULT) {
                return refused(status, members(answered, Refusal.class));
            }
        }
        return plain(
                failure instanceof TimeoutException
                        ? Say.words("peer.slowDeed", peer.title())
                        : Say.words("peer.failedDeed", peer.title()));
    }

    private static <T> Outcome<T> plain(String words) {
        return new Outcome.NotDone<>(words, Map.of());
    }

    /** The services' problem details are written for people, and say what to do. */
    private static <T> Outcome<T> refused(int status, @Nullable Refusal refusal) {
        if (status == FORBIDDEN && (refusal == null || refusal.code() == null)) {
            return plain(Say.words("peer.forbidden"));
        }
        String words = refusal == null ? null : refusal.words();
        return refusal == null || words == null
                ? plain(Say.words("peer.notAsItStands"))
                : new Outcome.NotDone<>(words, refusal.fields());
    }
}
