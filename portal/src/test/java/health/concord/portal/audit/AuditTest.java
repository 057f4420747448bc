package health.concord.portal.audit;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTest extends PortalTest {

    @Test
    void everyServiceProvesItsTrailAndABrokenOneIsNamed() {
        proof(Peer.INTAKE, true, "[]");
        proof(Peer.MATCHING, true, "[]");
        proof(Peer.SCHEDULING, false, "[{\"seq\":411,\"entry\":411,\"why\":\"the entry was deleted\"}]");
        Peers.of(Peer.BILLING).stop();
        try (Browser browser = signedIn("olu")) {
            String page = browser.submit("/audit", Map.of()).text();

            assertThat(page)
                    .contains("Intake Intact 12 3 12:abc")
                    .contains("Scheduling Broken Entry 411: the entry was deleted")
                    .contains("No result: Billing is not answering.")
                    .doesNotContain("tries again by itself");
        }
    }

    @Test
    void aClinicianHasNoBusinessThere() {
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/audit").status()).isEqualTo(403);
            assertThat(browser.submit("/audit", Map.of()).status()).isEqualTo(403);
        }
    }

    @Test
    void consolesOfAllServicesAreLinked() {
        try (Browser browser = signedIn("ada")) {
            String page = browser.open("/consoles").html();

            for (Peer peer : Peer.values()) {
                assertThat(page).contains("http://127.0.0.1:" + Peers.of(peer).port() + "/q/swagger-ui/");
            }
        }
    }

    private static void proof(Peer peer, boolean intact, String broken) {
        Peers.of(peer)
                .stubFor(post(urlPathEqualTo("/audit/verifications"))
                        .willReturn(okJson("{\"entries\":12,\"unsealed\":3,\"intact\":" + intact
                                + ",\"head\":{\"seq\":12,\"hash\":\"abc\"},\"broken\":" + broken + "}")));
    }
}
