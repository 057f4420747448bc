package health.concord.matching.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** Stands in for scheduling and billing, by the contract they have with matching. */
public final class Peers implements QuarkusTestResourceLifecycleManager {

    private static final WireMockServer SERVER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    public static WireMockServer server() {
        return SERVER;
    }

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of(
                "concord.peers.scheduling.url", SERVER.baseUrl(),
                "concord.peers.billing.url", SERVER.baseUrl(),
                "concord.peers.intake.url", SERVER.baseUrl(),
                "concord.work.polling", "200ms",
                // Once at the start; after that tests look when they want.
                "concord.matching.watch-seats", "365D",
                "concord.matching.retry-first", "100ms",
                "concord.matching.retry-longest", "400ms");
    }

    @Override
    public void stop() {
        SERVER.stop();
    }

    /** All steps succeed, and sixty units are left. */
    public static void reset() {
        SERVER.resetAll();
        SERVER.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
        SERVER.stubFor(get(urlPathMatching("/clients/.*/units-left"))
                .atPriority(9)
                .willReturn(okJson(
                        "{\"payer\":{\"id\":\"p\",\"name\":\"Blue Harbor\"},\"units\":60,\"until\":null,\"more\":1}")));
        SERVER.stubFor(any(urlPathEqualTo("/events"))
                .atPriority(9)
                .willReturn(aResponse().withStatus(202)));
        SERVER.stubFor(any(urlPathMatching("/placements/.*"))
                .atPriority(9)
                .willReturn(okJson("{\"placement\":\"00000000-0000-0000-0000-000000000001\",\"state\":\"HELD\"}")));
    }

    public static void openings(String site, String json) {
        SERVER.stubFor(get(urlPathEqualTo("/openings"))
                .withQueryParam("site", com.github.tomakehurst.wiremock.client.WireMock.equalTo(site))
                .atPriority(5)
                .willReturn(okJson(json)));
    }

    public static void openingsAnswer(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlPathEqualTo("/openings")).atPriority(4).willReturn(answer));
    }

    public static ResponseDefinitionBuilder problem(int status, String slug, String code) {
        var body = new JsonObject()
                .put("type", "https://concord.health/problems/" + slug)
                .put("title", "A problem")
                .put("status", status);
        if (code != null) {
            body.put("code", code);
        }
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody(body.encode());
    }
}
