package health.concord.billing.clearinghouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real HTTPS server in this process, whose certificate only our own file vouches for. */
class ClearinghouseHttpsTest {

    private static final byte[] FILE = "ISA*the file~".getBytes(StandardCharsets.US_ASCII);
    private static final char[] STORE = "only-for-this-test".toCharArray();

    @TempDir
    private static Path certificates;

    private static SSLContext tls;

    private final Map<String, byte[]> outbound = new ConcurrentHashMap<>();
    private final Map<String, byte[]> inbound = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final AtomicInteger troubles = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Trouble trouble = Trouble.BUSY;
    private HttpsServer server;

    /** What goes wrong, as often as was asked for. */
    private enum Trouble {
        BUSY,
        /** It is done, and the answer is lost. */
        ANSWER_LOST,
        SILENT,
        TRICKLE
    }

    @BeforeAll
    static void certify() throws Exception {
        Path store = certificates.resolve("server.p12");
        keytool(
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=clearinghouse",
                "-validity",
                "2",
                "-ext",
                "san=ip:127.0.0.1",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(STORE));
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "server",
                "-file",
                authority().toString(),
                "-keystore",
                store.toString(),
                "-storepass",
                new String(STORE));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, STORE);
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, STORE);
        tls = SSLContext.getInstance("TLS");
        tls.init(factory.getKeyManagers(), null, null);
    }

    private static Path authority() {
        return certificates.resolve("authority.pem");
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        line.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
    }

    @AfterAll
    static void forget() {
        tls = null;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.setExecutor(threads);
        server.createContext("/edi/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void filesGoAndComeWithOurTokenOverTlsOfAnAuthorityOfItsOwn() {
        inbound.put("b.835", FILE);
        inbound.put("a.999", FILE);

        clearinghouse().put("837.edi", FILE);
        List<Clearinghouse.Arrived> arrived = clearinghouse().arrived();
        clearinghouse().taken("a.999");
        clearinghouse().refused("b.835", "why");
        clearinghouse().taken("b.835");

        assertThat(outbound).containsOnlyKeys("837.edi");
        assertThat(outbound.get("837.edi")).isEqualTo(FILE);
        assertThat(arrived).extracting(Clearinghouse.Arrived::name).containsExactly("a.999", "b.835");
        assertThat(arrived.getLast().content()).isEqualTo(FILE);
        assertThat(inbound).isEmpty();
    }

    @Test
    void anAuthorityNobodyNamedIsNotTrusted() {
        Clearinghouse unnamed = new ClearinghouseHttps(url(), "the-token", Optional.empty(), Duration.ofSeconds(5));

        assertThatThrownBy(() -> unnamed.put("837.edi", FILE)).isInstanceOf(UncheckedIOException.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void plainHttpIsRefusedAtTheStart() {
        URI plain = URI.create("http://127.0.0.1/edi/");

        assertThatThrownBy(() -> new ClearinghouseHttps(plain, "t", Optional.empty(), Duration.ofSeconds(5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBusyServerIsAskedAgainAndGivenUpAfterThreeTimes() {
        trouble(Trouble.BUSY, 2);
        clearinghouse().put("837.edi", FILE);
        assertThat(outbound).containsOnlyKeys("837.edi");
        assertThat(asked).hasSize(3);

        trouble(Trouble.BUSY, 9);
        assertThatThrownBy(() -> clearinghouse().put("other.edi", FILE)).isInstanceOf(UncheckedIOException.class);
        assertThat(asked).hasSize(6);
    }

    @Test
    void aFileWhoseAnswerWasLostIsNotPutTwice() {
        trouble(Trouble.ANSWER_LOST, 1);

        clearinghouse().put("837.edi", FILE);

        assertThat(asked).containsExactly("PUT 201", "PUT 412");
        assertThat(outbound.get("837.edi")).isEqualTo(FILE);
    }

    @Test
    void whatIsRefusedOutrightIsNotAskedAgain() {
        Clearinghouse wrong = new ClearinghouseHttps(url(), "another", Optional.of(authority()), Duration.ofSeconds(5));

        assertThatThrownBy(wrong::arrived)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the clearinghouse answered 401");
        assertThat(asked).hasSize(1);
    }

    @Test
    void aServerThatIsSilentOrTricklesHoldsNobodyUp() {
        inbound.put("a.999", FILE);
        trouble(Trouble.SILENT, 9);
        assertThatThrownBy(() -> impatient().arrived()).isInstanceOf(UncheckedIOException.class);

        trouble(Trouble.TRICKLE, 9);
        assertThatThrownBy(() -> impatient().arrived()).isInstanceOf(UncheckedIOException.class);
    }

    private void trouble(Trouble kind, int times) {
        trouble = kind;
        troubles.set(times);
    }

    private URI url() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/edi");
    }

    private Clearinghouse clearinghouse() {
        return new ClearinghouseHttps(url(), "the-token", Optional.of(authority()), Duration.ofSeconds(20));
    }

    private Clearinghouse impatient() {
        return new ClearinghouseHttps(url(), "the-token", Optional.of(authority()), Duration.ofMillis(300));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            boolean trouble = troubles.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            if (trouble && this.trouble == Trouble.SILENT) {
                await();
                return;
            }
            boolean known =
                    "Bearer the-token".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            boolean busy = trouble && this.trouble == Trouble.BUSY;
            byte[] answer = new byte[0];
            int status = !known ? 401 : busy ? 503 : 0;
            String name = exchange.getRequestURI().getPath().replaceAll(".*/", "");
            if (status == 0) {
                switch (exchange.getRequestMethod()) {
                    case "PUT" -> {
                        boolean onlyNew =
                                "*".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                        status = onlyNew && outbound.putIfAbsent(name, body) != null ? 412 : 201;
                    }
                    case "DELETE" -> status = inbound.remove(name) == null ? 404 : 204;
                    default -> {
                        status = 200;
                        answer = inbound.getOrDefault(
                                name, String.join("\n", inbound.keySet()).getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            asked.add(exchange.getRequestMethod() + " " + status);
            if (trouble && this.trouble == Trouble.ANSWER_LOST) {
                return;
            }
            if (trouble && this.trouble == Trouble.TRICKLE) {
                exchange.sendResponseHeaders(status, 1_000);
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                await();
                return;
            }
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
