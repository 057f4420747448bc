package health.concord.suite.steps;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/** Waiting for what reaches another service a moment later, with a bound. */
public final class Until {

    /** Long enough for a first delivery that failed and its retry; most waits end within a second. */
    public static final Duration SOON = Duration.ofSeconds(60);

    private static final Duration POLL = Duration.ofMillis(100);

    private Until() {}

    /** The first value that is what was waited for. */
    public static <T> T found(String what, Supplier<T> look, Predicate<T> expected) {
        return Awaitility.await(what)
                .atMost(SOON)
                .pollDelay(Duration.ZERO)
                .pollInterval(POLL)
                .until(look::get, expected);
    }

    /** The first time something is there at all. */
    public static <T> T there(String what, Supplier<Optional<T>> look) {
        return found(what, look, Optional::isPresent).orElseThrow();
    }
}
