package health.concord.portal.coverage;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
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

@QuarkusTest
class CoverageTest extends PortalTest {

    private static final String PAGE = ChartSamples.PATH + "/coverage";

    @Test
    void emptyPageSaysWhatToDo() {
        ChartSamples.newClient();
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open(PAGE).text())
                    .contains("No coverage on file.", "Northern Medicaid", "Record an authorisation", "No claim yet.");
        }
    }

    @Test
    void intakeRecordsCoverageAndOnlyBillersAuthorise() {
        ChartSamples.newClient();
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo("/coverages")).willReturn(okJson("{}")));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(PAGE).text())
                    .contains("Record a coverage")
                    .doesNotContain("Record an authorisation");

            browser.submit(
                    PAGE,
                    Map.of(
                            "payer", ChartSamples.PAYER,
                            "rank", "1",
                            "memberId", "M1",
                            "relationship", "SELF",
                            "benefitsAssigned", "on",
                            "effectiveFrom", "2026-01-01"));

            Peers.of(Peer.BILLING)
                    .verify(postRequestedFor(urlPathEqualTo("/coverages"))
                            .withRequestBody(equalToJson("""
                            {"client":"%s","payer":"%s","rank":1,"memberId":"M1","relationship":"SELF",
                             "benefitsAssigned":true,"effectiveFrom":"2026-01-01"}""".formatted(ChartSamples.CLIENT, ChartSamples.PAYER))));
            assertThat(browser.submit(PAGE + "/authorisations", Map.of("units", "10"))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void unitsThatAreNoNumberAreMarkedWithoutAskingAnybody() {
        ChartSamples.newClient();
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.submit(PAGE + "/authorisations", Map.of("units", "many", "number", "A1"))
                            .html())
                    .contains("is not a whole number", "value=\"many\"", "value=\"A1\"");

            Peers.of(Peer.BILLING).verify(0, postRequestedFor(anyUrl()));
        }
    }
}
