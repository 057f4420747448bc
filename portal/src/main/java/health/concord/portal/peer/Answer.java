package health.concord.portal.peer;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a service said, or that it did not: a page shows either, and never fails for one of them. */
public sealed interface Answer<T> {

    record Given<T>(T value) implements Answer<T> {}

    record Missing<T>(Peer peer, Gap gap) implements Answer<T> {}

    /** What was said; null where nothing was. */
    default @Nullable T orNull() {
        return this instanceof Given<T>(T value) ? value : null;
    }

    /** The same for templates, whose checks at build time see through no annotated type variable. */
    @SuppressWarnings("NullAway")
    default T said() {
        return orNull();
    }

    /** Why nothing was said, as a sentence; empty where something was. */
    default String gapWords() {
        return this instanceof Missing<T>(Peer peer, Gap gap) ? peer.title() + " " + gap.words() + "." : "";
    }

    /** Whether the service keeps this from the person's role: then the page has no place for it at all. */
    default boolean isRefused() {
        return this instanceof Missing<T>(Peer peer, Gap gap) && gap == Gap.REFUSED;
    }

    /** Whether there is no such thing, or it is another site's. */
    default boolean isUnknown() {
        return this instanceof Missing<T>(Peer peer, Gap gap) && gap == Gap.UNKNOWN;
    }

    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Given<T>(T value) -> new Given<>(change.apply(value));
            case Missing<T>(Peer peer, Gap gap) -> new Missing<>(peer, gap);
        };
    }
}
