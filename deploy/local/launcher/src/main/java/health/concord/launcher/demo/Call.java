package health.concord.launcher.demo;

import health.concord.launcher.Part;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request to a service.
 *
 * @param who a demo person, or a partner clinic's client id
 * @param key for {@code Idempotency-Key}
 * @param version for {@code If-Match}
 * @param expected problems that may come, such as the one that says that an earlier run has done it
 */
record Call(
        String who,
        Part part,
        String method,
        String path,
        @Nullable Object body,
        @Nullable String key,
        @Nullable String version,
        Set<String> expected) {

    static Call get(String who, Part part, String path) {
        return new Call(who, part, "GET", path, null, null, null, Set.of());
    }

    /** Reads what may not be there yet; the answer is then empty. */
    static Call look(String who, Part part, String path) {
        return new Call(who, part, "GET", path, null, null, null, Set.of("not-found"));
    }

    /** Makes something; the key is the same in each run, so that it is made once. */
    static Call create(String who, Part part, String path, String key, Object body) {
        return new Call(who, part, "POST", path, body, "demo:" + key, null, Set.of());
    }

    /** Writes the first state of something under a known address. */
    static Call first(String who, Part part, String path, Object body) {
        return new Call(who, part, "PUT", path, body, null, null, Set.of("precondition-required"));
    }

    /** Writes the next state of something after the given version, unless it has moved on since or is closed. */
    static Call next(String who, Part part, String path, long version, Object body) {
        return new Call(who, part, "PUT", path, body, null, "\"" + version + "\"", Set.of("stale", "wrong-state"));
    }

    /** A step that can be taken from one state only. */
    static Call step(String who, Part part, String path, @Nullable Object body) {
        return new Call(who, part, "POST", path, body, null, null, Set.of("wrong-state"));
    }
}
