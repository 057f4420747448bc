import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import health.concord.launcher.CodeFlow;
import health.concord.launcher.Databases;
import health.concord.launcher.Stack;
import health.concord.launcher.StackPorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The billing service as it is shipped, a process of its own with a heap of 256 MB, on the real PostgreSQL and Keycloak.
 * Beside it stands what it talks to: something that takes events and permits every disclosure at once.
 */
final class Service implements AutoCloseable {

    static final String HEAP = "-Xmx256m";

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(3);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] PERMIT = """
            {"decision":"PERMIT","reason":null,"text":"ok","consent":"0195a000-0000-7000-8000-000000000001",
             "revokedAt":null,"redisclosureNotice":"42 CFR part 2 prohibits unauthorized use or disclosure."}"""
            .getBytes(StandardCharsets.UTF_8);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Stack stack;
    private final boolean lent;
    private final String database = "bench_" + UUID.randomUUID().toString().substring(0, 8);
    private final HttpServer others;
    private final Process process;
    private final String url;
    private final Path log;
    private final Path collections;
    private final String[] tokens = new String[2];
    private final Instant[] taken = {Instant.MIN, Instant.MIN};

    private Service(Path root) throws IOException, InterruptedException {
        Optional<Stack> running = Optional.ofNullable(System.getenv("CONCORD_TEST_STACK"))
                .flatMap(file -> Stack.attach(Path.of(file)));
        lent = running.isPresent();
        Path state = root.resolve(".concord");
        stack = running.orElseGet(() -> Stack.start(state.resolve("bench"), state.resolve("dist"), StackPorts.free()));
        stack.databases().createServiceDatabase(database, database + "_owner", "bench", database + "_app", "bench");
        others = others();
        int port = freePort();
        url = "http://127.0.0.1:" + port;
        Path work = Files.createDirectories(state.resolve("bench-billing"));
        log = work.resolve("billing.log");
        collections = work.resolve("collections.log");
        process = start(root, work, port);
        awaitReady();
    }

    static Service start() throws IOException, InterruptedException {
        return new Service(Path.of("").toAbsolutePath());
    }

    private Process start(Path root, Path work, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-Xlog:gc:file=" + collections + "::filecount=0",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        root.resolve("billing-service/target/quarkus-app/quarkus-run.jar").toString())
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        String peers = "http://127.0.0.1:" + others.getAddress().getPort();
        builder.environment()
                .putAll(Map.ofEntries(
                        Map.entry("QUARKUS_PROFILE", "demo"),
                        Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                        Map.entry("SMALLRYE_CONFIG_LOCATIONS", root.resolve("deploy/demo/sites.properties").toString()),
                        Map.entry("CONCORD_ISSUER", stack.issuer()),
                        Map.entry("CONCORD_CLIENT_ID", "billing-service"),
                        Map.entry("CONCORD_CLIENT_SECRET", "demo-billing-service-secret"),
                        Map.entry("CONCORD_PEERS_INTAKE_URL", peers),
                        Map.entry("CONCORD_PEERS_SCHEDULING_URL", peers),
                        Map.entry("CONCORD_DB_URL", stack.databases().url(database)),
                        Map.entry("CONCORD_DB_USER", database + "_app"),
                        Map.entry("CONCORD_DB_PASSWORD", "bench"),
                        Map.entry("CONCORD_DB_OWNER", database + "_owner"),
                        Map.entry("CONCORD_DB_OWNER_PASSWORD", "bench")));
        return builder.start();
    }

    private static HttpServer others() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            boolean asked = exchange.getRequestURI().getPath().equals("/consents/decisions");
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(asked ? 200 : 202, asked ? PERMIT.length : -1);
            if (asked) {
                exchange.getResponseBody().write(PERMIT);
            }
            exchange.close();
        });
        server.start();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws InterruptedException {
        Instant limit = Instant.now().plusSeconds(120);
        while (Instant.now().isBefore(limit)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the service ended; its log is " + log);
            }
            try {
                HttpRequest ready = HttpRequest.newBuilder(URI.create(url + "/q/health/ready")).build();
                if (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it is still starting
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the service does not become ready; its log is " + log);
    }

    /** Posts as the biller, with a key of its own, and wants 201. */
    JsonNode post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path, token(0))
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))));
    }

    JsonNode post(String path, String json) throws IOException, InterruptedException {
        return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** An event as another service would send it. */
    void event(String json) throws IOException, InterruptedException {
        send(request("/events", token(1))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    byte[] get(String path) throws IOException, InterruptedException {
        return send(request(path, token(0)));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.uri().getPath() + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8) + "; its log is " + log);
        }
        return answer.body();
    }

    private synchronized String token(int whose) {
        if (taken[whose].isBefore(Instant.now().minus(TOKEN_LIFE))) {
            tokens[whose] = whose == 0
                    ? CodeFlow.accessToken(stack.issuer(), "concord-console", "bea", "concord")
                    : CodeFlow.clientCredentials(stack.issuer(), "scheduling-service", "demo-scheduling-service-secret");
            taken[whose] = Instant.now();
        }
        return tokens[whose];
    }

    /** The service's own database, as the superuser. */
    Connection database() throws SQLException {
        Databases server = stack.databases();
        return server.open(database);
    }

    /** The most memory the process had, in MB; nought where the system does not tell. */
    long peakMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    /** What the heap came to. Each collection is a line such as {@code … Pause Young (…) 95M->60M(247M) 5.123ms}. */
    String heap() throws IOException {
        Pattern line = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\) ([0-9.]+)ms");
        double millis = 0;
        int left = 0;
        int count = 0;
        for (String collection : Files.readAllLines(collections)) {
            Matcher found = line.matcher(collection);
            if (found.find()) {
                count++;
                millis += Double.parseDouble(found.group(3));
                left = collection.contains("Pause Full") ? Math.max(left, Integer.parseInt(found.group(2))) : left;
            }
        }
        return String.format(
                Locale.ROOT, "%d collections took %.1f s; the most in use after a full one: %d MB", count, millis / 1e3, left);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(20, java.util.concurrent.TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly())
                .join();
        others.stop(0);
        stack.databases().dropDatabase(database, database + "_owner", database + "_app");
        if (!lent) {
            stack.stop();
        }
    }
}
