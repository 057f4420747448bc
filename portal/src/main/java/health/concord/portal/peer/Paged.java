package health.concord.portal.peer;

import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

/** A service's list, of which it gives one page at a time. */
@FunctionalInterface
public interface Paged<T> {

    /**
     * Asks for one page.
     *
     * @param after what the page before it named as next; null for the first
     * @param limit so many rows at most
     */
    Uni<Listing<T>> page(@Nullable String after, int limit);
}
