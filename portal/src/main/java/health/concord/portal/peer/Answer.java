package health.concord.portal.peer;

import java.util.function.Function;

/** What a service said, or that it did not: a page shows either, and never fails for one of them. */
public sealed interface Answer<T> {

    record Given<T>(T value) implements Answer<T> {}

    record Missing<T>(Peer peer, Gap gap) implements Answer<T> {}

    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Given<T>(T value) -> new Given<>(change.apply(value));
            case Missing<T>(Peer peer, Gap gap) -> new Missing<>(peer, gap);
        };
    }
}
