package health.concord.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The whole of Concord, running: PostgreSQL and Keycloak, then the four services and the portal, each a process of its
 * own. {@code ./concord up} launches one, and so do the end-to-end tests.
 */
public final class Suite implements AutoCloseable {
    private final SuiteConfig config;
    private final Map<Part, ServiceProcess> services = new EnumMap<>(Part.class);
    private final SuiteDatabases databases;
    private @Nullable Stack stack;

    private Suite(SuiteConfig config) {
        this.config = config;
        this.stack = config.stack();
        this.databases = SuiteDatabases.of(config);
    }

    /** Starts everything and waits until all of it is ready. When anything fails, nothing is left running. */
    public static Suite launch(SuiteConfig config) {
        Suite suite = new Suite(config);
        try {
            suite.start();
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e instanceof CompletionException && e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    public ServiceProcess service(Part part) {
        ServiceProcess service = services.get(part);
        if (service == null) {
            throw new IllegalArgumentException(part.code() + " is not part of this suite");
        }
        return service;
    }

    public SuiteAddresses addresses() {
        return addresses(config, stack().issuer());
    }

    /** The PostgreSQL and the Keycloak the suite runs on. */
    public Stack stack() {
        if (stack == null) {
            throw new IllegalStateException("the suite is not running");
        }
        return stack;
    }

    /** The database of a service, for tests that look behind the API. */
    public String databaseOf(Part service) {
        return databases.of(service).database();
    }

    /** Stops all in reverse order. A stack that was lent is left running, without the suite's databases. */
    @Override
    public void close() {
        stopParts(config.state(), config.progress());
        Stack lent = config.stack();
        if (lent == null) {
            Stack.stop(config.state(), config.dist());
        } else {
            databases.drop(lent.databases());
        }
    }

    /** Stops whatever runs on a state folder, whoever started it. */
    static void stop(StateDir state, Path dist, Progress progress) {
        stopParts(state, progress);
        Stack.stop(state, dist);
    }

    private static void stopParts(StateDir state, Progress progress) {
        ServiceProcess.stopRecorded(state, Part.PORTAL);
        Part.SERVICES.parallelStream().forEach(part -> ServiceProcess.stopRecorded(state, part));
        progress.say("concord", "services stopped");
    }

    private void start() {
        Stack lent = config.stack();
        if (lent == null) {
            stack = Stack.start(
                    config.repository(),
                    config.state(),
                    config.dist(),
                    config.stackPorts(),
                    Realm.demo(config.repository()),
                    config.progress(),
                    this::startServices);
        } else {
            startServices(lent.databases(), lent.issuer()).join();
        }
    }

    /** Needs PostgreSQL only: the services come up while Keycloak is still starting. */
    private CompletableFuture<Void> startServices(Databases server, String issuer) {
        databases.create(server);
        SuiteAddresses addresses = addresses(config, issuer);
        CompletableFuture<Void> allReady = new CompletableFuture<>();
        List<CompletableFuture<Void>> becomingReady = new ArrayList<>();
        for (Part part : Part.values()) {
            Integer port = config.ports().get(part);
            if (port != null) {
                ServiceProcess service = new ServiceProcess(
                        part, port, config.repository(), config.state(), environment(part, port, server, addresses));
                services.put(part, service);
                config.progress().say(part.code(), "starting");
                service.start();
                becomingReady.add(CompletableFuture.runAsync(
                        () -> {
                            service.awaitReady();
                            config.progress().say(part.code(), "ready at " + service.url());
                        },
                        Thread::startVirtualThread));
            }
        }
        becomingReady.forEach(one -> one.exceptionally(failure -> {
            allReady.completeExceptionally(failure);
            return null;
        }));
        CompletableFuture.allOf(becomingReady.toArray(CompletableFuture[]::new)).thenRun(() -> allReady.complete(null));
        return allReady;
    }

    /** What a service is told; the names are the contract with {@code commons}. */
    private Map<String, String> environment(Part part, int port, Databases server, SuiteAddresses addresses) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_PROFILE", "demo");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put(
                "SMALLRYE_CONFIG_LOCATIONS",
                config.repository()
                        .root()
                        .resolve("deploy/demo/sites.properties")
                        .toString());
        environment.put("CONCORD_ISSUER", addresses.issuer());
        environment.put("CONCORD_CLIENT_ID", part.clientId());
        environment.put("CONCORD_CLIENT_SECRET", "demo-" + part.clientId() + "-secret");
        addresses.urls().forEach((peer, url) -> environment.put("CONCORD_PEERS_" + peer.name() + "_URL", url));
        if (Part.SERVICES.contains(part)) {
            environment.putAll(databases.of(part).environment(server));
        }
        if (part == Part.INTAKE) {
            environment.put(
                    "CONCORD_ENCRYPTION_MASTER_KEY", config.state().secrets().of("intake.encryption.master-key"));
        }
        return environment;
    }

    private static SuiteAddresses addresses(SuiteConfig config, String issuer) {
        Map<Part, String> urls = new EnumMap<>(Part.class);
        config.ports().forEach((part, port) -> urls.put(part, "http://localhost:" + port));
        return new SuiteAddresses(urls, issuer);
    }
}
