package health.concord.billing.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stands for intake, which permits what no test has forbidden, and takes events; and for scheduling, which takes them. */
public final class IntakeStub implements QuarkusTestResourceLifecycleManager {

    public static final String CONSENT = "0195a000-0000-7000-8000-000000000001";
    public static final String NOTICE = "42 CFR part 2 prohibits unauthorized use or disclosure of these records.";

    private static final String DECISIONS = "/intake/consents/decisions";
    private static final WireMockServer SERVER =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
    private static final Path OUTBOUND = Path.of("target", "outbound").toAbsolutePath();
    private static final Path INBOUND = Path.of("target", "inbound").toAbsolutePath();

    /** Where the service looks for files of payers. */
    public static Path inbound() {
        return INBOUND;
    }

    /** Where the service puts its files. */
    public static Path outbound() {
        return OUTBOUND;
    }

    @Override
    public Map<String, String> start() {
        SERVER.start();
        SERVER.stubFor(post(urlEqualTo("/intake/events")).willReturn(aResponse().withStatus(202)));
        SERVER.stubFor(
                post(urlEqualTo("/scheduling/events")).willReturn(aResponse().withStatus(202)));
        SERVER.stubFor(post(urlEqualTo(DECISIONS)).atPriority(9).willReturn(json("""
                        {"decision":"PERMIT","reason":null,"text":"ok","consent":"%s","revokedAt":null,
                         "redisclosureNotice":"%s"}""".formatted(CONSENT, NOTICE))));
        try {
            Files.createDirectories(OUTBOUND);
            Files.createDirectories(INBOUND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> settings = new HashMap<>();
        settings.put("concord.peers.intake.url", SERVER.baseUrl() + "/intake");
        settings.put("concord.peers.scheduling.url", SERVER.baseUrl() + "/scheduling");
        settings.put("concord.billing.outbound-dir", OUTBOUND.toString());
        settings.put("concord.billing.clearinghouse.inbound-dir", INBOUND.toString());
        settings.put("concord.billing.clearinghouse.every", "PT1S");
        settings.put("concord.work.polling", "200ms");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.hibernate-orm.statistics", "true");
        settings.put("quarkus.log.file.enabled", "true");
        settings.put("quarkus.log.file.path", "target/billing-test.log");
        // The tests of outages would otherwise open the circuit for all others.
        settings.put(
                "health.concord.billing.intake.ConsentAuthority/ask/CircuitBreaker/requestVolumeThreshold", "100000");
        return settings;
    }

    @Override
    public void stop() {
        SERVER.stop();
    }

    /** Refuses everything about the client; a time of revocation may be given. */
    public static StubMapping refuse(String client, String reason, String revokedAt) {
        return about(client, json("""
                        {"decision":"DENY","reason":"%s","text":"no","consent":null,"revokedAt":%s,
                         "redisclosureNotice":null}""".formatted(reason, revokedAt == null ? "null" : "\"" + revokedAt + "\"")));
    }

    /** Does not answer about the client. */
    public static StubMapping fail(String client) {
        return about(client, aResponse().withStatus(503));
    }

    /** Does not answer once, and then as always. */
    public static void stumble(String client) {
        SERVER.stubFor(post(urlEqualTo(DECISIONS))
                .withRequestBody(matchingJsonPath("$.client", equalTo(client)))
                .inScenario(client)
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("stumbled")
                .atPriority(1)
                .willReturn(aResponse().withStatus(503)));
    }

    /** Answers too late. */
    public static StubMapping hang(String client) {
        return about(client, aResponse().withStatus(200).withFixedDelay(6_000));
    }

    /** Lets everything about the client be told again. */
    public static void permit(StubMapping refusal) {
        SERVER.removeStub(refusal);
    }

    private static StubMapping about(String client, ResponseDefinitionBuilder answer) {
        return SERVER.stubFor(post(urlEqualTo(DECISIONS))
                .withRequestBody(matchingJsonPath("$.client", equalTo(client)))
                .atPriority(1)
                .willReturn(answer));
    }

    private static ResponseDefinitionBuilder json(String body) {
        return aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    /** Whether each question about the client was asked with the service's own token. */
    public static boolean wereAllAskedWithAToken(String client) {
        return SERVER.findAll(postRequestedFor(urlEqualTo(DECISIONS))
                        .withRequestBody(matchingJsonPath("$.client", equalTo(client)))
                        .withoutHeader("Authorization"))
                .isEmpty();
    }

    /** The questions asked about a client, oldest first. */
    public static List<JsonPath> questions(String client) {
        return SERVER.findAll(postRequestedFor(urlEqualTo(DECISIONS))).stream()
                .map(request -> JsonPath.from(request.getBodyAsString()))
                .filter(question -> client.equals(question.getString("client")))
                .toList();
    }

    /** What scheduling was told of a client's authorisations, in the order it came. */
    public static List<JsonPath> authorisations(String client) {
        return SERVER.findAll(postRequestedFor(urlEqualTo("/scheduling/events"))).stream()
                .map(request -> JsonPath.from(request.getBodyAsString()))
                .filter(event -> client.equals(event.getString("data.client")))
                .toList();
    }

    /** The disclosures of a client that intake was told of. */
    public static List<JsonPath> disclosures(String client) {
        return SERVER.findAll(postRequestedFor(urlEqualTo("/intake/events"))).stream()
                .map(request -> JsonPath.from(request.getBodyAsString()))
                .filter(event -> client.equals(event.getString("data.client")))
                .toList();
    }
}
