package health.concord.portal.peer;

import com.fasterxml.jackson.core.JacksonException;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks a service for something a page shows: for so long at most, and what goes wrong becomes a gap, not a failure. */
@ApplicationScoped
public class Asking {

    private static final Logger LOG = Logger.getLogger(Asking.class);
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Duration limit;
    private final Duration listLimit;
    private final Rounds rounds;
    private final Pages pages;

    @Inject
    Asking(
            @ConfigProperty(name = "concord.peers.answer-within") Duration limit,
            @ConfigProperty(name = "concord.peers.list-file-within") Duration listLimit,
            Rounds rounds,
            Pages pages) {
        this.limit = limit;
        this.listLimit = listLimit;
        this.rounds = rounds;
        this.pages = pages;
    }

    public <T> Uni<Answer<T>> ask(Peer peer, Uni<T> question) {
        return ask(peer, question, limit);
    }

    public <T> Uni<Answer<T>> ask(Peer peer, Uni<T> question, Duration within) {
        return rounds.counted(question)
                .ifNoItem()
                .after(within)
                .fail()
                .map(value -> (Answer<T>) new Answer.Given<>(value))
                .onFailure()
                .recoverWithItem(failure -> new Answer.Missing<>(peer, gap(peer, failure)));
    }

    /** Sends the question and does not wait. */
    public <T> Asked<T> begin(Peer peer, Uni<T> question) {
        return Asked.of(ask(peer, question, limit));
    }

    /**
     * The whole of a list. It may have more rows than a page can filter, sort and count: then the first are given, and
     * the frame says so.
     */
    public <T> Asked<List<T>> list(Peer peer, Paged<T> list) {
        return begin(peer, whole(peer, list));
    }

    /** The same for who waits for several at once. */
    public <T> Uni<Answer<List<T>>> askList(Peer peer, Paged<T> list) {
        return ask(peer, whole(peer, list));
    }

    /** The same for who makes something else of it before the answer is given. */
    public <T> Uni<List<T>> whole(Peer peer, Paged<T> list) {
        return pages.whole(peer, list);
    }

    /**
     * As many rows of a list as one page shows, and where the next page begins.
     *
     * @param after what the page before named as next; null for the first
     */
    public <T> Asked<Listing<T>> some(Peer peer, @Nullable String after, Paged<T> list) {
        return begin(peer, pages.some(after, list));
    }

    /** Every row of a list, for a file: whole, or missing. */
    public <T> Answer<List<T>> all(Peer peer, Paged<T> list) {
        return ask(peer, pages.all(list), listLimit).await().indefinitely();
    }

    /** Asks all at once and waits for the slowest; each has its own limit. */
    public <T> List<T> together(List<Uni<T>> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        return Uni.join().all(questions).andFailFast().await().indefinitely();
    }

    private static Gap gap(Peer peer, Throwable failure) {
        if (failure instanceof TimeoutException) {
            return Gap.SLOW;
        }
        if (failure instanceof WebApplicationException answered) {
            int status = answered.getResponse().getStatus();
            return switch (status) {
                case UNAUTHENTICATED, FORBIDDEN -> Gap.REFUSED;
                case NOT_FOUND -> Gap.UNKNOWN;
                default -> fault(peer, "status " + status);
            };
        }
        return isConnection(failure) ? Gap.DOWN : fault(peer, failure.getClass().getName());
    }

    private static boolean isConnection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && !(cause instanceof JacksonException)) {
                return true;
            }
        }
        return false;
    }

    private static Gap fault(Peer peer, String how) {
        LOG.warnf("%s did not answer as agreed: %s", peer.code(), how);
        return Gap.FAULTY;
    }
}
