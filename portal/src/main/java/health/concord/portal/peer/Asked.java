package health.concord.portal.peer;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;

/** A question that is on its way: a page puts all of its own before it waits for the first answer. */
public final class Asked<T> {

    private final CompletableFuture<Answer<T>> coming;

    private Asked(CompletableFuture<Answer<T>> coming) {
        this.coming = coming;
    }

    static <T> Asked<T> of(Uni<Answer<T>> question) {
        return new Asked<>(question.subscribeAsCompletionStage());
    }

    /** Nothing is asked, because the answer is known not to be for this person. */
    public static <T> Asked<T> not(Peer peer) {
        return new Asked<>(CompletableFuture.completedFuture(new Answer.Missing<>(peer, Gap.REFUSED)));
    }

    /** The same for who waits for several at once. */
    public Uni<Answer<T>> coming() {
        return Uni.createFrom().completionStage(coming);
    }

    /** Waits for it; a failure is a gap already, so it always comes. */
    public Answer<T> answer() {
        return coming.join();
    }
}
