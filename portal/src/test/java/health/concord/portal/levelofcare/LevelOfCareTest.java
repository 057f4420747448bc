package health.concord.portal.levelofcare;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LevelOfCareTest extends PortalTest {

    private static final String EPISODE = "/episodes/" + ChartSamples.EPISODE;
    private static final String PAGE = ChartSamples.PATH + "/level-of-care";

    @Test
    void ratingsAreSentWholeWithTheRevisionThatWasSeen() {
        ChartSamples.newClient();
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo(EPISODE + "/dimension-ratings")).willReturn(okJson("{\"revision\":1}")));
        try (Browser browser = signedIn("clara")) {
            browser.submit(
                    PAGE + "/ratings", Map.of("revision", "0", "ratings.withdrawal", "0", "ratings.mentalHealth", "2"));

            Peers.of(Peer.INTAKE)
                    .verify(putRequestedFor(urlPathEqualTo(EPISODE + "/dimension-ratings"))
                            .withHeader("If-Match", equalTo("\"0\""))
                            .withRequestBody(equalToJson("""
                                    {"edition":"4","ratings":{"withdrawal":0,"mentalHealth":2},"ambulatoryMedicalCover":false}""")));
        }
    }

    @Test
    void whoRatesTooLateSeesWhatStandsThereNowAndSavesOverItKnowingly() {
        ChartSamples.newClient();
        Peers.answer(Peer.INTAKE, EPISODE + "/level-of-care", ChartSamples.levelOfCare(2));
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo(EPISODE + "/dimension-ratings"))
                        .willReturn(aResponse().withStatus(412)));
        try (Browser browser = signedIn("clara")) {
            Browser.Page page = browser.submit(
                    PAGE + "/ratings", Map.of("revision", "1", "ratings.withdrawal", "0", "ratings.mentalHealth", "4"));

            assertThat(page.text())
                    .contains("Somebody else changed this", "Mental health and thinking 2 4", "Physical health 0 –")
                    .doesNotContain("Intoxication, withdrawal and addiction medication 0 0");
            assertThat(page.html()).contains("name=\"revision\" value=\"2\"");
        }
    }

    @Test
    void suggestionStandsWithItsReasonsAndOnlyCliniciansDecide() {
        ChartSamples.newClient();
        Peers.answer(Peer.INTAKE, EPISODE + "/level-of-care", ChartSamples.levelOfCare(2));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).text())
                    .contains(
                            "Suggested: Intensive outpatient (2.1)", "Risks from substance use are 3. LOC-5", "Decide");
            assertThat(browser.open(PAGE).html()).contains("<polygon class=\"now\"");
        }
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(PAGE).text()).contains("A clinician decides.", "Save the ratings");
            assertThat(browser.submit(PAGE + "/decisions", Map.of("level", "2.1"))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void radarDrawsNowAndTheLastDecision() {
        Radar radar = Radar.of(List.of("a", "b", "c", "d"), Arrays.asList(4, 0, null, 2), List.of(1, 1, 1, 1));

        assertThat(radar.now()).isEqualTo("170.0,32.0 170.0,120.0 170.0,120.0 126.0,120.0");
        assertThat(radar.last()).startsWith("170.0,98.0");
        assertThat(radar.rings()).hasSize(4);
        assertThat(Radar.of(List.of("a"), Arrays.asList((Integer) null), List.of())
                        .now())
                .isEmpty();
    }
}
