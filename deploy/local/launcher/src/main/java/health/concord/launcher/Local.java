package health.concord.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one suite of this copy of Concord, in {@code .concord} and on the ports everybody knows. */
record Local(Repository repository, StateDir state) {

    static Local of(Repository repository) {
        return new Local(repository, new StateDir(repository.root().resolve(".concord")));
    }

    /** The {@code up} that stays in the foreground, or is still starting. */
    Optional<Running> launcher() {
        return Running.load(launcherRecord());
    }

    Path launcherRecord() {
        return state.processRecord("launcher");
    }

    Path demoMarker() {
        return state.data("demo-loaded");
    }

    boolean demoLoaded() {
        return Files.exists(demoMarker());
    }

    /** Every process of the suite that runs now, by name, in the order of starting. */
    Map<String, Running> processes() {
        Map<String, Running> found = new LinkedHashMap<>();
        Postgres.recorded(state).ifPresent(p -> found.put("postgres", p));
        Running.load(state.processRecord("keycloak")).ifPresent(p -> found.put("keycloak", p));
        for (Part part : Part.values()) {
            Running.load(state.processRecord(part.code())).ifPresent(p -> found.put(part.code(), p));
        }
        return found;
    }

    static Map<String, Integer> ports() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("postgres", StackPorts.fixed().postgres());
        ports.put("keycloak", StackPorts.fixed().keycloak());
        for (Part part : Part.values()) {
            ports.put(part.code(), part.fixedPort());
        }
        return ports;
    }

    static String issuer() {
        return "http://localhost:" + StackPorts.fixed().keycloak() + "/realms/concord";
    }

    static SuiteAddresses addresses() {
        Map<Part, String> urls = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            urls.put(part, "http://localhost:" + part.fixedPort());
        }
        return new SuiteAddresses(urls, issuer());
    }

    /** Names every taken port at once, before anything is started. */
    void requireFreePorts() {
        List<String> taken = new ArrayList<>();
        ports().forEach((name, port) -> {
            if (!Ports.free(port)) {
                taken.add("  port " + port + " (" + name + ") is taken"
                        + PortHolder.of(port).map(holder -> " by " + holder).orElse(""));
            }
        });
        if (!taken.isEmpty()) {
            throw new LaunchException(
                    "Concord cannot start:\n" + String.join("\n", taken) + "\nMaybe end what holds it, and try again.");
        }
    }

    void stop(Progress progress) {
        Suite.stop(state, repository.dist(), progress);
    }
}
