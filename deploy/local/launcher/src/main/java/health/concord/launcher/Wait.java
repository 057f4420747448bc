package health.concord.launcher;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for a condition, with a bound. */
final class Wait {
    private static final long POLL_MILLIS = 50;

    /** True as soon as the condition holds; false when it did not within the time. */
    static boolean upTo(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LaunchException("Interrupted while waiting.", e);
            }
        }
        return true;
    }

    private Wait() {}
}
