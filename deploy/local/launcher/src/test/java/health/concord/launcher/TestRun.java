package health.concord.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The stack that {@code ./concord test} started for all modules, or one of this run's own. */
final class TestRun {
    private static @Nullable Stack stack;

    static synchronized Stack stack() {
        Stack known = stack;
        if (known == null) {
            known = find();
            stack = known;
        }
        return known;
    }

    private static Stack find() {
        String running = System.getenv("CONCORD_TEST_STACK");
        if (running != null) {
            return Stack.attach(Path.of(running))
                    .orElseThrow(() -> new IllegalStateException("CONCORD_TEST_STACK is dead"));
        }
        Stack own = Stack.start(folder().resolve("stack"), dist(), StackPorts.free());
        Runtime.getRuntime().addShutdownHook(new Thread(own::stop));
        return own;
    }

    static Path dist() {
        return Repository.find().dist();
    }

    /** A new folder for the state of one test. */
    static Path folder() {
        try {
            Path target = Files.createDirectories(Path.of("target/state").toAbsolutePath());
            return Files.createTempDirectory(target, "run");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private TestRun() {}
}
