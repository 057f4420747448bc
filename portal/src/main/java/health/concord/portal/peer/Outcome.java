package health.concord.portal.peer;

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
    String STALE =
            "Somebody else changed this after you opened it, so nothing was saved. Below it stands as it is now; what"
                    + " you entered is still in the form: look at both, then save again.";

    /** Whether somebody else was faster. */
    default boolean isStale() {
        return STALE.equals(complaint());
    }

    /** Null when it is done. */
    default @Nullable String complaint() {
        return this instanceof NotDone<T>(String words, Map<String, String> fields) ? words : null;
    }
}
