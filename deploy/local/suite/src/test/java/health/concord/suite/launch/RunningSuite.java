package health.concord.suite.launch;

import health.concord.commonstest.SharedStack;
import health.concord.launcher.Part;
import health.concord.launcher.Running;
import health.concord.launcher.StateDir;
import health.concord.launcher.Suite;
import health.concord.launcher.SuiteConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one suite of a test run. */
public final class RunningSuite implements AutoCloseable {

    private static final Duration END = Duration.ofSeconds(10);
    private static final Duration RESTART = Duration.ofSeconds(90);
    /** What a killed process had begun is taken up four heartbeats later; with the usual ones tests would wait long. */
    private static final String SETTINGS = "concord.work.heartbeat=1S\n";

    private static @Nullable Suite running;

    private final Thread atExit = new Thread(RunningSuite::stop);

    private RunningSuite() {}

    public static Suite get() {
        Suite suite = running;
        if (suite == null) {
            throw new IllegalStateException("The suite is not launched. Maybe the test class lacks @OnSuite.");
        }
        return suite;
    }

    /** Where tests leave what people may want to look at: logs of the services, screenshots. */
    public static Path output() {
        return Path.of(System.getProperty("concord.suite.output", "target"));
    }

    /** Starts services again side by side, and waits until all are ready. */
    public static void restart(Part... services) {
        CompletableFuture.allOf(Stream.of(services)
                        .map(service -> CompletableFuture.runAsync(
                                () -> get().service(service).restart()))
                        .toArray(CompletableFuture[]::new))
                .orTimeout(RESTART.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /** From its next start on, the service takes this for its time. */
    static void setClockAhead(Part service, Duration ahead) {
        settings(service, SETTINGS + "concord.clock.ahead=" + ahead + "\n");
    }

    /** A service reads settings from a folder {@code config} where it runs, as Quarkus does everywhere. */
    private static void settings(Part service, String settings) {
        Path config = runDir(service).resolve("config");
        try {
            Files.createDirectories(config);
            Files.writeString(config.resolve("application.properties"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the service runs: its working directory. */
    public static Path runDir(Part service) {
        return state().runDir(service.code());
    }

    static Running processOf(Part service) {
        return Running.load(state().processRecord(service.code())).orElseThrow();
    }

    private static StateDir state() {
        return new StateDir(output().resolve("suite"));
    }

    static RunningSuite launch() {
        StateDir state = state();
        endLeftOvers(state);
        deleteLeftOvers(state.root());
        Part.SERVICES.forEach(service -> settings(service, SETTINGS));
        running = Suite.launch(SuiteConfig.onStack(state.root(), SharedStack.get(), EnumSet.allOf(Part.class)));
        RunningSuite suite = new RunningSuite();
        Runtime.getRuntime().addShutdownHook(suite.atExit);
        return suite;
    }

    /** Of a run that was itself killed, so that nothing of it could end them. */
    private static void endLeftOvers(StateDir state) {
        for (Part part : Part.values()) {
            Running.load(state.processRecord(part.code())).ifPresent(process -> process.terminate(END));
        }
    }

    /** Logs and files of an earlier run would be taken for this one's. */
    private static void deleteLeftOvers(Path root) {
        try (Stream<Path> files = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private static synchronized void stop() {
        Suite suite = running;
        running = null;
        if (suite != null) {
            suite.close();
        }
    }
}
