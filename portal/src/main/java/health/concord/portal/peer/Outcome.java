package health.concord.portal.peer;

import health.concord.portal.language.Say;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of something the person asked a service to do. */
public sealed interface Outcome<T> {

    /** It is done, and this is what the service answered. */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * It was not.
     *
     * @param words why, and what to try
     * @param fields what is wrong with single fields, by their names in the request
     */
    record NotDone<T>(String words, Map<String, String> fields) implements Outcome<T> {}

    /** What is said when somebody else was faster. */
    static String stale() {
        return Say.words("peer.stale");
    }

    /** Whether somebody else was faster. */
    default boolean isStale() {
        return stale().equals(complaint());
    }

    /** Null when it is done. */
    default @Nullable String complaint() {
        return this instanceof NotDone<T>(String words, Map<String, String> fields) ? words : null;
    }
}
