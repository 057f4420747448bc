package health.concord.portal.peer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Follows a service's list from page to page. The first answer tells whether there is a second, so an ordinary list is
 * one call.
 */
@ApplicationScoped
class Pages {

    /** What the services give at once at most. */
    private static final int AT_ONCE = 200;

    private final int most;
    private final int shown;
    private final Rounds rounds;

    /**
     * @param most rows of a list that a page filters, sorts or counts; a page on which there would be more says so
     * @param shown rows of a list that a page leads on from to the next
     */
    @Inject
    Pages(
            @ConfigProperty(name = "concord.lists.most") int most,
            @ConfigProperty(name = "concord.lists.shown") int shown,
            Rounds rounds) {
        this.most = most;
        this.shown = shown;
        this.rounds = rounds;
    }

    /** The whole list; where it is longer than a page can hold, its first rows, and the page says so. */
    <T> Uni<List<T>> whole(Peer peer, Paged<T> list) {
        Rounds here = rounds.here();
        return upTo(most, null, list).map(found -> {
            if (found.next() != null) {
                here.cut(peer, most);
            }
            return found.items();
        });
    }

    /** As many rows as one page shows, and where the next page begins. */
    <T> Uni<Listing<T>> some(@Nullable String after, Paged<T> list) {
        return upTo(shown, after, list);
    }

    /** All there are, for a file. */
    <T> Uni<List<T>> all(Paged<T> list) {
        return upTo(Integer.MAX_VALUE, null, list).map(Listing::items);
    }

    private <T> Uni<Listing<T>> upTo(int rows, @Nullable String after, Paged<T> list) {
        Rounds here = rounds.here();
        return Uni.createFrom()
                .deferred(() -> here.begun(list.page(after, Math.min(AT_ONCE, rows)))
                        .chain(first -> behind(new ArrayList<>(first.items()), first.next(), rows, list, here)));
    }

    /** @param items found so far, to which the rest is added */
    private static <T> Uni<Listing<T>> behind(
            List<T> items, @Nullable String next, int rows, Paged<T> list, Rounds here) {
        int left = rows - items.size();
        if (next == null || left <= 0) {
            return Uni.createFrom().item(new Listing<>(items, next));
        }
        return here.counted(list.page(next, Math.min(AT_ONCE, left))).chain(page -> {
            items.addAll(page.items());
            // Behind an empty page there is nothing, whatever it says.
            return behind(items, page.items().isEmpty() ? null : page.next(), rows, list, here);
        });
    }
}
