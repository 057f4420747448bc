package health.concord.commonstest;

import health.concord.launcher.Stack;
import health.concord.launcher.StackPorts;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL and the Keycloak of this test run: the ones that {@code ./concord test} started for all modules, else,
 * as when a single test is run from an editor, ones of this process's own that end with it.
 */
public final class SharedStack {

    private static final String ENVIRONMENT = "CONCORD_TEST_STACK";
    private static @Nullable Stack stack;

    private SharedStack() {}

    public static synchronized Stack get() {
        if (stack == null) {
            stack = find();
        }
        return stack;
    }

    private static Stack find() {
        String running = System.getenv(ENVIRONMENT);
        if (running != null) {
            return Stack.attach(Path.of(running))
                    .orElseThrow(() -> new IllegalStateException(
                            ENVIRONMENT + " names a stack that is not running. Maybe start it again, or unset it."));
        }
        Path root = Path.of(System.getProperty("concord.root", "."));
        Stack own = Stack.start(root.resolve(".concord/test"), root.resolve(".concord/dist"), StackPorts.free());
        Runtime.getRuntime().addShutdownHook(new Thread(own::stop));
        return own;
    }
}
