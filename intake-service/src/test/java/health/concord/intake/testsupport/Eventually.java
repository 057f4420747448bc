package health.concord.intake.testsupport;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Waits for what durable work brings about, with a bound. */
public final class Eventually {

    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(100);

    private Eventually() {}

    public static void holds(Runnable assertion) {
        Instant until = Instant.now().plus(BOUND);
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError e) {
                if (Instant.now().isAfter(until)) {
                    throw e;
                }
                LockSupport.parkNanos(STEP.toNanos());
            }
        }
    }
}
