package health.concord.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The real PostgreSQL server, as durable as in production: fsync and synchronous commit stay on, every connection
 * authenticates by password, and only the loopback interface is listened to.
 */
public final class Postgres {
    static final String HOST = "127.0.0.1";
    static final String SUPERUSER = "postgres";
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration NOTE_LAG = Duration.ofSeconds(10);

    private final Path binaries;
    private final Path cluster;
    private final Unprivileged user;
    private final Path log;
    private final int port;
    private final String password;

    private Postgres(Path binaries, Path cluster, Unprivileged user, Path log, int port, String password) {
        this.binaries = binaries;
        this.cluster = cluster;
        this.user = user;
        this.log = log;
        this.port = port;
        this.password = password;
    }

    /** Starts the server on its kept data, which is made on the first start. */
    public static Postgres start(StateDir state, Path dist, int port, Progress progress) {
        Path program = PostgresBinaries.unpack(dist, progress);
        Path home = state.data("postgres");
        boolean fresh = !Files.exists(home.resolve("cluster"));
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new LaunchException("Cannot write " + home + ": " + e.getMessage(), e);
        }
        Unprivileged user = Unprivileged.of(home, program.resolve("postgres"));
        Postgres postgres = new Postgres(
                program,
                home.resolve("cluster"),
                user,
                state.log("postgres"),
                port,
                state.secrets().of("postgres.password"));
        if (fresh) {
            progress.say("postgres", "making a new data folder");
            postgres.initialise(home);
        }
        postgres.start();
        postgres.databases().awaitReady(START);
        progress.say("postgres", "ready on port " + port);
        return postgres;
    }

    public Databases databases() {
        return new Databases(HOST, port, SUPERUSER, password);
    }

    public int port() {
        return port;
    }

    /** The server's main process, while it runs. */
    public Optional<Running> process() {
        return postmaster(cluster);
    }

    public void stop() {
        if (process().isPresent()) {
            control("stop", List.of("-m", "fast", "-w", "-t", "60", "stop"));
        }
    }

    /** As a power cut would end it; for tests of durability. */
    public void kill9() {
        process().ifPresent(Running::kill9);
    }

    /** Starts it again after {@link #stop} or {@link #kill9}. */
    public void restart() {
        start();
        databases().awaitReady(START);
    }

    /** The server that runs on the kept data of a state folder. */
    static Optional<Running> recorded(StateDir state) {
        return postmaster(state.data("postgres").resolve("cluster"));
    }

    /** Stops whatever server runs on the kept data of a state folder; nothing when there is none. */
    static void stop(StateDir state, Path dist) {
        Path home = state.data("postgres");
        postmaster(home.resolve("cluster")).ifPresent(server -> {
            Path program = PostgresBinaries.unpack(dist, Progress.silent());
            new Postgres(
                            program,
                            home.resolve("cluster"),
                            Unprivileged.of(home, program.resolve("postgres")),
                            state.log("postgres"),
                            0,
                            "")
                    .stop();
        });
    }

    private void initialise(Path home) {
        Path passwordFile = home.resolve("password");
        Path half = home.resolve("cluster.half");
        try {
            Unpack.delete(half);
            Files.writeString(passwordFile, password);
            user.give(home);
            Command.of(
                            home,
                            user.line(
                                    binaries.resolve("initdb"),
                                    List.of(
                                            "-D",
                                            half.toString(),
                                            "-U",
                                            SUPERUSER,
                                            "--pwfile=" + passwordFile,
                                            "--auth-local=scram-sha-256",
                                            "--auth-host=scram-sha-256",
                                            "-E",
                                            "UTF8",
                                            "--locale-provider=builtin",
                                            "--builtin-locale=C.UTF-8",
                                            "--locale=C")))
                    .run("Making the PostgreSQL data folder", START);
            Files.delete(passwordFile);
            Files.move(half, cluster);
        } catch (IOException e) {
            throw new LaunchException("Cannot write " + home + ": " + e.getMessage(), e);
        }
    }

    private void start() {
        forgetDeadServer();
        String options = "-p " + port + " -c listen_addresses=" + HOST
                + " -c unix_socket_directories='' -c max_connections=300 -c logging_collector=off"
                // A detail line of an error repeats the row's values.
                + " -c log_error_verbosity=terse";
        control("start", List.of("-w", "-t", "60", "-o", options, "start"));
    }

    private void control(String what, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("-D", cluster.toString()));
        all.addAll(arguments);
        Command.of(Path.of("/"), user.line(binaries.resolve("pg_ctl"), all))
                .runInto(log, "PostgreSQL: " + what, START.plusSeconds(10));
    }

    /**
     * After a kill the server's note of its process id stays behind. It clears that itself, unless the id now belongs
     * to another process of the same user, as happens in a restarted container.
     */
    private void forgetDeadServer() {
        try {
            Path note = cluster.resolve("postmaster.pid");
            if (Files.exists(note) && postmaster(cluster).isEmpty()) {
                Files.delete(note);
            }
        } catch (IOException e) {
            throw new LaunchException("Cannot clear the note of a dead server: " + e.getMessage(), e);
        }
    }

    /** The note's first line is the process, its third the time the server started. */
    private static Optional<Running> postmaster(Path cluster) {
        try {
            List<String> note = Files.readAllLines(cluster.resolve("postmaster.pid"));
            Instant started = Instant.ofEpochSecond(Long.parseLong(note.get(2).strip()));
            return Running.of(Long.parseLong(note.getFirst().strip()))
                    .filter(p -> Duration.between(p.started(), started).abs().compareTo(NOTE_LAG) < 0);
        } catch (IOException | RuntimeException notRunning) {
            return Optional.empty();
        }
    }
}
