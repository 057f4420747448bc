package health.concord.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of our programs as a process of its own: started, killed and started again at the same address. */
public final class ServiceProcess {
    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(20);
    /** Small and quick to start, for one machine; not for production. */
    private static final List<String> LEAN = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms32m",
            "-Xmx256m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Part part;
    private final int port;
    private final Path record;
    private final Path log;
    private final Command command;
    private volatile @Nullable Running process;

    ServiceProcess(Part part, int port, Repository repository, StateDir state, Map<String, String> environment) {
        this.part = part;
        this.port = port;
        this.record = state.processRecord(part.code());
        this.log = state.log(part.code());
        this.command = new Command(
                java(repository.root().resolve(part.module()).resolve("target/quarkus-app/quarkus-run.jar")),
                state.runDir(part.code()),
                environment);
    }

    public Part part() {
        return part;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Path logFile() {
        return log;
    }

    public boolean alive() {
        Running known = process;
        return known != null && known.alive();
    }

    void start() {
        process = command.startDetached(log, record);
    }

    /** Waits until it says it is ready; a process that ends instead is reported with the end of its log. */
    void awaitReady() {
        URI ready = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        boolean up = Wait.upTo(START, () -> !alive() || Http.answers(ready));
        if (!up || !alive()) {
            throw new LaunchException("The " + part.code() + (up ? " process ended" : " process does not become ready")
                    + "; the end of its log, " + log + ":\n" + LogTail.of(log));
        }
    }

    /** As {@code kill -9}: nothing is finished, nothing is flushed. */
    public void kill9() {
        Objects.requireNonNull(process, "not started").kill9();
    }

    public void stop() {
        Running known = process;
        if (known != null) {
            known.terminate(STOP);
        }
    }

    /** Starts it again where it was, after {@link #kill9} or {@link #stop}, and waits until it is ready. */
    public void restart() {
        stop();
        start();
        awaitReady();
    }

    private static List<String> java(Path jar) {
        if (!Files.exists(jar)) {
            throw new LaunchException("Not built: " + jar + ". Maybe run ./mvnw package -DskipTests.");
        }
        List<String> line = new java.util.ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(LEAN);
        line.add("-jar");
        line.add(jar.toString());
        return line;
    }

    static void stopRecorded(StateDir state, Part part) {
        Path record = state.processRecord(part.code());
        Running.load(record).ifPresent(process -> process.terminate(STOP));
        try {
            Files.deleteIfExists(record);
        } catch (IOException e) {
            throw new LaunchException("Cannot remove " + record + ": " + e.getMessage(), e);
        }
    }
}
