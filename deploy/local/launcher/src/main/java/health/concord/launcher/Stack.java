package health.concord.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * PostgreSQL and Keycloak, running. Either this process started them, or it attached to a stack that another started
 * and described in a properties file; the file is the contract between the two.
 */
public final class Stack {
    private final Properties properties;
    private final Path file;

    private Stack(Properties properties, Path file) {
        this.properties = properties;
        this.file = file;
    }

    /** The stack the file describes, when it is alive. */
    public static Optional<Stack> attach(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(new Stack(properties, file)).filter(Stack::alive);
    }

    /** Starts a stack for tests: the demo realm, with redirects to any loopback port. */
    public static Stack start(Path stateDir, Path distDir, StackPorts ports) {
        Repository repository = Repository.find();
        return start(
                repository,
                new StateDir(stateDir),
                distDir.toAbsolutePath().normalize(),
                ports,
                Realm.test(repository),
                Progress.silent(),
                (databases, issuer) -> CompletableFuture.completedFuture(null));
    }

    /** What needs PostgreSQL only, and goes on while Keycloak starts; when it fails, nobody waits for Keycloak. */
    @FunctionalInterface
    interface OncePostgresIsReady {
        CompletableFuture<Void> begin(Databases databases, String issuer);
    }

    static Stack start(
            Repository repository,
            StateDir state,
            Path dist,
            StackPorts wanted,
            String realm,
            Progress progress,
            OncePostgresIsReady meanwhile) {
        StackPorts ports = new StackPorts(Ports.orFree(wanted.postgres()), Ports.orFree(wanted.keycloak()));
        var program = CompletableFuture.supplyAsync(() -> Keycloak.prepare(repository, dist, progress));
        try {
            Postgres postgres = Postgres.start(state, dist, ports.postgres(), progress);
            Keycloak keycloak =
                    Keycloak.start(state, program.join(), postgres.databases(), ports.keycloak(), realm, progress);
            CompletableFuture<Void> others = meanwhile.begin(postgres.databases(), keycloak.issuer());
            keycloak.awaitReady(progress, others);
            others.join();
            return describe(state, postgres, keycloak, dist);
        } catch (RuntimeException e) {
            stop(state, dist);
            throw e instanceof CompletionException && e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    public Databases databases() {
        return new Databases(
                text("postgres.host"),
                Integer.parseInt(text("postgres.port")),
                text("postgres.superuser"),
                text("postgres.password"));
    }

    public String keycloakUrl() {
        return text("keycloak.url");
    }

    public String issuer() {
        return text("keycloak.issuer");
    }

    public Path file() {
        return file;
    }

    public StateDir state() {
        return new StateDir(Path.of(text("state.dir")));
    }

    public boolean alive() {
        return databases().ready() && Http.answers(URI.create(issuer()));
    }

    /** Ends both, Keycloak first; whoever started them. */
    public void stop() {
        stop(state(), Path.of(text("dist.dir")));
    }

    static void stop(StateDir state, Path dist) {
        Keycloak.stop(state);
        Postgres.stop(state, dist);
    }

    private static Stack describe(StateDir state, Postgres postgres, Keycloak keycloak, Path dist) {
        Databases databases = postgres.databases();
        Properties p = new Properties();
        p.setProperty("postgres.host", databases.host());
        p.setProperty("postgres.port", Integer.toString(databases.port()));
        p.setProperty("postgres.superuser", databases.superuser());
        p.setProperty("postgres.password", databases.password());
        p.setProperty(
                "postgres.pid",
                postgres.process().map(r -> Long.toString(r.pid())).orElse(""));
        p.setProperty("keycloak.url", keycloak.url());
        p.setProperty("keycloak.issuer", keycloak.issuer());
        p.setProperty("keycloak.pid", Long.toString(keycloak.process().pid()));
        p.setProperty("keycloak.admin", Keycloak.ADMIN);
        p.setProperty("keycloak.admin.password", state.secrets().of("keycloak.admin.password"));
        p.setProperty("state.dir", state.root().toString());
        p.setProperty("dist.dir", dist.toString());
        Path file = state.root().resolve("stack.properties");
        PrivateFile.store(file, p);
        return new Stack(p, file);
    }

    private String text(String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new LaunchException("The stack file " + file + " lacks " + key + ".");
        }
        return value;
    }
}
