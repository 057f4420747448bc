package health.concord.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import health.concord.launcher.LaunchException;
import health.concord.launcher.Part;
import health.concord.launcher.SuiteAddresses;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a load takes the answers of a service; the service here is a small server with answers prepared. */
class ApiTest {
    private static final String TOKEN = "/realm/protocol/openid-connect/token";

    private final Deque<Prepared> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private Api api;

    private record Prepared(int status, String body) {}

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String url = "http://localhost:" + server.getAddress().getPort();
        server.createContext(TOKEN, exchange -> answer(exchange, 200, "{\"access_token\": \"t\"}"));
        server.createContext("/things", exchange -> {
            asked.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            Prepared next = answers.removeFirst();
            answer(exchange, next.status(), next.body());
        });
        server.start();
        api = new Api(new SuiteAddresses(Map.of(Part.INTAKE, url), url + "/realm"), new Logins(url + "/realm"));
    }

    @AfterEach
    void stop() {
        api.close();
        server.stop(0);
    }

    @Test
    void creationCarriesTheSameKeyEachTime() {
        answers.add(new Prepared(201, "{\"id\": \"1\"}"));

        Answer answer = api.send(create(), "clients.json, jo");

        assertThat(answer.id()).isEqualTo("1");
        assertThat(asked).containsExactly("POST demo:jo:thing");
    }

    @Test
    void refusalNamesTheEntryAndTheReason() {
        answers.add(new Prepared(400, """
                {"type": "https://concord.health/problems/invalid", "title": "Some fields need to be put right",
                 "status": 400, "errors": [{"field": "birthDate", "message": "is in the future"}]}"""));

        assertThatThrownBy(() -> api.send(create(), "clients.json, jo"))
                .isInstanceOf(LaunchException.class)
                .hasMessageContainingAll("clients.json, jo", "intake", "POST /things", "birthDate is in the future");
    }

    @Test
    void busyServiceIsAskedAgain() {
        answers.add(new Prepared(409, problem("in-flight")));
        answers.add(new Prepared(201, "{\"id\": \"1\"}"));

        assertThat(api.send(create(), "clients.json, jo").id()).isEqualTo("1");
        assertThat(asked).hasSize(2);
    }

    @Test
    void stepThatAnEarlierRunTookIsDone() {
        answers.add(new Prepared(409, problem("wrong-state")));

        Answer answer = api.send(Call.step("partner-riverside", Part.INTAKE, "/things", null), "clients.json, jo");

        assertThat(answer.body().isMissingNode()).isTrue();
    }

    @Test
    void wrongStateOfACreationIsARefusal() {
        answers.add(new Prepared(409, problem("wrong-state")));

        assertThatThrownBy(() -> api.send(create(), "clients.json, jo")).isInstanceOf(LaunchException.class);
    }

    private static Call create() {
        return Call.create("partner-riverside", Part.INTAKE, "/things", "jo:thing", Map.of());
    }

    private static String problem(String slug) {
        return "{\"type\": \"https://concord.health/problems/" + slug + "\", \"status\": 409}";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
