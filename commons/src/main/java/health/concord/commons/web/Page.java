package health.concord.commons.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in stable order.
 *
 * @param items at most {@code limit} of them
 * @param next the value of {@code after} that fetches the page behind this one; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * The page out of {@code limit + 1} fetched rows: the one too many only tells that there is more.
     *
     * @param key what the order goes by, and so what the next page starts after
     */
    public static <E, V> Page<V> of(List<E> fetched, PageRequest request, Function<E, ?> key, Function<E, V> view) {
        boolean more = fetched.size() > request.limit();
        List<E> shown = more ? fetched.subList(0, request.limit()) : fetched;
        String next = more ? Cursor.encode(String.valueOf(key.apply(shown.getLast()))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
