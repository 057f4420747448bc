package health.concord.launcher;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to launch, and where.
 *
 * @param ports the port of each part to be started
 * @param stack a running PostgreSQL and Keycloak to use, or null to start them on {@code stackPorts}
 */
public record SuiteConfig(
        Repository repository,
        StateDir state,
        Path dist,
        Map<Part, Integer> ports,
        StackPorts stackPorts,
        @Nullable Stack stack,
        Progress progress) {

    public SuiteConfig {
        ports = Map.copyOf(ports);
    }

    /** The suite of {@code ./concord up}: state in {@code .concord}, the ports everybody knows. */
    public static SuiteConfig local(Repository repository, Progress progress) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, part.fixedPort());
        }
        return new SuiteConfig(
                repository,
                new StateDir(repository.root().resolve(".concord")),
                repository.dist(),
                ports,
                StackPorts.fixed(),
                null,
                progress);
    }

    /** A suite for tests: free ports, and throw-away databases on the stack of the test run. */
    public static SuiteConfig onStack(Path stateDir, Stack stack, Set<Part> parts) {
        Repository repository = Repository.find();
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : EnumSet.copyOf(parts)) {
            ports.put(part, Ports.anyFree());
        }
        return new SuiteConfig(
                repository,
                new StateDir(stateDir),
                repository.dist(),
                ports,
                StackPorts.free(),
                stack,
                Progress.silent());
    }
}
