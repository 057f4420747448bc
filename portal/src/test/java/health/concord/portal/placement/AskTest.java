package health.concord.portal.placement;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Asking for a week: the times a client can come, and what was said the last time. */
@QuarkusTest
class AskTest extends PortalTest {

    private static final String REQUESTS = "/episodes/" + ChartSamples.EPISODE + "/placement-requests";
    private static final String ASKED = """
            {"id":"00000000-0000-7000-8000-000000000981","notices":[],"requestedAt":"2026-03-02T14:00:00Z",
             "requestedBy":"ines","snapshot":{"availability":[{"day":"MO","from":"17:30","to":"20:30"},
              {"day":"MO","from":"06:30","to":"08:30"}],"preferences":{"format":1,"therapistLanguage":"es"},
              "maxWaitDays":21}}""";

    @Test
    void aDayHasATimeBeforeWorkAndOneAfter() {
        ChartSamples.newClient();
        Peers.of(Peer.INTAKE).stubFor(post(urlPathEqualTo(REQUESTS)).willReturn(okJson(ASKED)));
        try (Browser browser = signedIn("ines")) {
            browser.submit(
                    ChartSamples.PATH + "/placement",
                    Map.of(
                            "MO.from",
                            "06:30",
                            "MO.to",
                            "08:30",
                            "MO.from2",
                            "17:30",
                            "MO.to2",
                            "20:30",
                            "preferences.therapistLanguage",
                            "es"));

            Peers.of(Peer.INTAKE)
                    .verify(postRequestedFor(urlPathEqualTo(REQUESTS)).withRequestBody(equalToJson("""
                            {"availability":[{"day":"MO","from":"06:30","to":"08:30"},
                              {"day":"MO","from":"17:30","to":"20:30"}],
                             "preferences":{"therapistLanguage":"es"}}""")));
        }
    }

    @Test
    void askingAgainBeginsWithWhatWasAskedBefore() {
        ChartSamples.newClient();
        Peers.answer(Peer.INTAKE, REQUESTS, ChartSamples.list(ASKED));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(ChartSamples.PATH + "/placement").html())
                    .contains(
                            "name=\"MO.from\" value=\"06:30\"",
                            "name=\"MO.to2\" value=\"20:30\"",
                            "name=\"TU.from\" value=\"\"",
                            "<option value=\"es\" selected>",
                            "value=\"21\"");
        }
    }
}
