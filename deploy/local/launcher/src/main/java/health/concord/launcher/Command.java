package health.concord.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One program to run: to its end, or left running in the background. */
record Command(List<String> line, Path directory, Map<String, String> environment) {
    /** Settings of the person's shell that would change what our programs do. */
    private static final List<String> NOT_INHERITED = List.of("JAVA_OPTS", "JAVA_OPTS_APPEND", "DEBUG", "KC_DEBUG");

    private static final Object STARTING = new Object();
    private static boolean ending;

    Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }

    static Command of(Path directory, List<String> line) {
        return new Command(line, directory, Map.of());
    }

    Command with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(environment);
        all.putAll(more);
        return new Command(line, directory, all);
    }

    /** Runs to the end; a failure carries what the program said. */
    void run(String purpose, Duration limit) {
        Path output = null;
        try {
            output = Files.createTempFile("concord", ".out");
            if (!succeeds(output, limit)) {
                throw new LaunchException(purpose + " failed:\n" + Files.readString(output, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new LaunchException(purpose + " failed: " + e.getMessage(), e);
        } finally {
            delete(output);
        }
    }

    /** Runs to the end with its output appended to a log, which a server it leaves behind goes on writing. */
    void runInto(Path log, String purpose, Duration limit) {
        try {
            if (!succeeds(log, limit)) {
                throw new LaunchException(purpose + " failed; its log is " + log + ":\n" + LogTail.of(log));
            }
        } catch (IOException e) {
            throw new LaunchException(purpose + " failed: " + e.getMessage(), e);
        }
    }

    /** Whether it runs and says yes by its exit code. */
    boolean succeeds() {
        try {
            return succeeds(Path.of("/dev/null"), Duration.ofSeconds(20));
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private boolean succeeds(Path output, Duration limit) throws IOException {
        Process process = builder(line, output).start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return false;
        }
    }

    /**
     * Starts it in a session of its own, so that Ctrl-C at the terminal reaches us alone and we end it in order, and
     * notes it in the record for whoever is to end it.
     */
    Running startDetached(Path log, Path record) {
        List<String> detached = new ArrayList<>(Detached.prefix());
        detached.addAll(line);
        synchronized (STARTING) {
            if (ending) {
                throw new LaunchException("Concord is being stopped.");
            }
            try {
                Running process = Running.of(builder(detached, log).start().toHandle());
                process.save(record);
                return process;
            } catch (IOException e) {
                throw new LaunchException("Could not start " + line.getFirst() + ": " + e.getMessage(), e);
            }
        }
    }

    /** From now on nothing is started, so that all there is can be stopped. */
    static void startNoMore() {
        synchronized (STARTING) {
            ending = true;
        }
    }

    static boolean startsNoMore() {
        synchronized (STARTING) {
            return ending;
        }
    }

    private ProcessBuilder builder(List<String> whole, Path output) {
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(directory.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        NOT_INHERITED.forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        return builder;
    }

    private static void delete(@Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
