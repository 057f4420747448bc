package health.concord.scheduling.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Stands for the other services, which take events and answer, and gives the service settings that suit tests. */
public final class PeersStub implements QuarkusTestResourceLifecycleManager {

    private static final WireMockServer SERVER =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));

    static WireMockServer server() {
        return SERVER;
    }

    @Override
    public Map<String, String> start() {
        SERVER.start();
        SERVER.stubFor(
                post(urlMatching("/[a-z]+/events")).willReturn(aResponse().withStatus(202)));
        MatchingStub.stand(SERVER);
        return Map.of(
                "concord.peers.intake.url", SERVER.baseUrl() + "/intake",
                "concord.peers.billing.url", SERVER.baseUrl() + "/billing",
                "concord.peers.matching.url", SERVER.baseUrl() + "/matching",
                "quarkus.http.test-port", "0",
                "quarkus.log.file.enabled", "true",
                "quarkus.log.file.path", "target/scheduling-test.log",
                "concord.work.polling", "200ms");
    }

    @Override
    public void stop() {
        SERVER.stop();
    }
}
