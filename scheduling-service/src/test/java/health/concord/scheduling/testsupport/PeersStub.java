package health.concord.scheduling.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.util.Map.entry;

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
        BillingStub.stand(SERVER);
        return Map.ofEntries(
                entry("concord.peers.intake.url", SERVER.baseUrl() + "/intake"),
                entry("concord.peers.billing.url", SERVER.baseUrl() + "/billing"),
                entry("concord.peers.matching.url", SERVER.baseUrl() + "/matching"),
                entry("concord.scheduling.reminders.sender", "smtp"),
                entry("quarkus.mailer.mock", "false"),
                entry("quarkus.mailer.host", "127.0.0.1"),
                entry("quarkus.mailer.port", String.valueOf(MailServer.start())),
                entry("quarkus.http.test-port", "0"),
                entry("quarkus.log.file.enabled", "true"),
                entry("quarkus.log.file.path", "target/scheduling-test.log"),
                entry("concord.work.polling", "200ms"));
    }

    @Override
    public void stop() {
        MailServer.stop();
        SERVER.stop();
    }
}
