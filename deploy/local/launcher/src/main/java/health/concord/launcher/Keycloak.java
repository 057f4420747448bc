package health.concord.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The real Keycloak distribution on our PostgreSQL, with Concord's realm. The programs are unpacked and built once and
 * shared; each stack has a home of its own beside its data, so that realms and temporary files do not mix.
 */
public final class Keycloak {
    static final String ADMIN = "admin";
    private static final String DATABASE = "keycloak";
    private static final String OWNER = "keycloak_owner";
    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration STOP = Duration.ofSeconds(20);
    /** Small and quick to start, for one machine; not for production. */
    private static final Map<String, String> LEAN = Map.of(
            "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx256m",
            "JAVA_OPTS_APPEND", "-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
            "JAVA_HOME", System.getProperty("java.home"));

    /**
     * Tests of several modules, and visitors of one demo, sign in as the same person at the same moment, which Keycloak
     * otherwise takes for guessing and refuses as a wrong password. Failed logins are counted all the same.
     */
    private static final String SHARED_PEOPLE =
            "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true";

    private final int port;
    private final int management;
    private final Running process;
    private final Path log;

    private Keycloak(int port, int management, Running process, Path log) {
        this.port = port;
        this.management = management;
        this.process = process;
        this.log = log;
    }

    /** Unpacks and builds the distribution unless that was done; needs no database, so it can go on beside one. */
    static Path prepare(Repository repository, Path dist, Progress progress) {
        return Unpack.once(dist.resolve("keycloak-" + Versions.keycloak()), folder -> {
            Path archive = repository.keycloakArchive();
            if (!Files.exists(archive)) {
                throw new LaunchException("No Keycloak at " + archive + ". Maybe build deploy/local/launcher first.");
            }
            progress.say("keycloak", "unpacking " + Versions.keycloak());
            Unpack.zip(archive, folder);
            progress.say("keycloak", "building it for PostgreSQL (once)");
            Command.of(
                            folder,
                            List.of(
                                    folder.resolve("bin/kc.sh").toString(),
                                    "build",
                                    "--db=postgres",
                                    "--health-enabled=true",
                                    "--features-disabled=ciba,device-flow"))
                    .with(LEAN)
                    .run("Building Keycloak", START);
        });
    }

    /** Begins to start it with this realm; one that changed since the last start is set up anew. */
    static Keycloak start(
            StateDir state, Path program, Databases databases, int port, String realm, Progress progress) {
        Path home = home(state, program);
        boolean fresh = setRealm(home, databases, realm);
        String password = state.secrets().of("keycloak.database.password");
        databases.createOwnedDatabase(DATABASE, OWNER, password);
        progress.say("keycloak", fresh ? "first start: schema and realm" : "starting");
        int management = Ports.anyFree();
        Path log = state.log("keycloak");
        Running process = Command.of(
                        home,
                        List.of(
                                program.resolve("bin/kc.sh").toString(),
                                "start",
                                "--optimized",
                                "--import-realm",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--hostname=http://localhost:" + port,
                                "--http-management-host=127.0.0.1",
                                "--http-management-port=" + management,
                                "--cache=local",
                                SHARED_PEOPLE,
                                "-Dkc.home.dir=" + home))
                .with(LEAN)
                .with(Map.of(
                        "KC_DB_URL", databases.url(DATABASE),
                        "KC_DB_USERNAME", OWNER,
                        "KC_DB_PASSWORD", password,
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", state.secrets().of("keycloak.admin.password")))
                .startDetached(log, state.processRecord("keycloak"));
        return new Keycloak(port, management, process, log);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public String issuer() {
        return url() + "/realms/concord";
    }

    public Running process() {
        return process;
    }

    static void stop(StateDir state) {
        Running.load(state.processRecord("keycloak")).ifPresent(keycloak -> keycloak.terminate(STOP));
    }

    /** Waits until it answers; no longer when what starts beside it has failed. */
    void awaitReady(Progress progress, CompletableFuture<Void> others) {
        URI health = URI.create("http://127.0.0.1:" + management + "/health/ready");
        URI realm = URI.create("http://127.0.0.1:" + port + "/realms/concord");
        boolean ready = Wait.upTo(
                START,
                () -> others.isCompletedExceptionally()
                        || !process.alive()
                        || (Http.answers(health) && Http.answers(realm)));
        if (others.isCompletedExceptionally()) {
            return;
        }
        if (!ready || !process.alive()) {
            throw new LaunchException("Keycloak did not start; the end of its log, " + log + ":\n" + LogTail.of(log));
        }
        progress.say("keycloak", "ready on port " + port);
    }

    /** Links to the shared programs, and folders of its own for the rest. */
    private static Path home(StateDir state, Path program) {
        try {
            Path home = Files.createDirectories(state.data("keycloak"));
            Files.createDirectories(home.resolve("data/import"));
            for (String shared : List.of("lib", "providers", "conf", "themes", "version.txt")) {
                Path link = home.resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, program.resolve(shared));
            }
            return home;
        } catch (IOException e) {
            throw new LaunchException("Cannot set up Keycloak's folder: " + e.getMessage(), e);
        }
    }

    /** Import leaves a realm alone that is there already, so a changed file means a new database. */
    private static boolean setRealm(Path home, Databases databases, String realm) {
        try {
            Path file = home.resolve("data/import/concord-realm.json");
            boolean same = Files.exists(file) && Files.readString(file).equals(realm);
            if (!same) {
                databases.dropDatabase(DATABASE);
                Files.writeString(file, realm);
            }
            return !same;
        } catch (IOException e) {
            throw new LaunchException("Cannot write the realm: " + e.getMessage(), e);
        }
    }
}
