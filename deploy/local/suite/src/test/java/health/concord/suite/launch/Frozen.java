package health.concord.suite.launch;

import health.concord.launcher.Part;
import health.concord.launcher.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** A service that has stopped in its tracks: connections to it are taken, and nothing answers, until it is thawed. */
public final class Frozen {

    private final Running process;

    private Frozen(Running process) {
        this.process = process;
    }

    /** Freezes the service, does something, and lets the service go on where it stopped, unless it was killed. */
    public static void during(Part service, Runnable meanwhile) {
        Frozen frozen = new Frozen(RunningSuite.processOf(service));
        frozen.signal("-STOP");
        try {
            meanwhile.run();
        } finally {
            if (frozen.process.alive()) {
                frozen.signal("-CONT");
            }
        }
    }

    private void signal(String signal) {
        try {
            Process kill = new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start();
            if (!kill.waitFor(5, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new IllegalStateException("kill " + signal + " did not work");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
