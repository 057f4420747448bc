package health.concord.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person what is being done; called from several threads. */
@FunctionalInterface
public interface Progress {
    void say(String part, String what);

    static Progress silent() {
        return (part, what) -> {};
    }

    /** One line a step, led by the seconds since the start. */
    static Progress lines(PrintStream out) {
        long begin = System.nanoTime();
        return (part, what) -> {
            double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
            out.println(String.format(Locale.ROOT, "%6.1f s  %-11s %s", seconds, part, what));
        };
    }
}
