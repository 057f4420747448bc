package health.concord.portal.coverage;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
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
    void aPayerIsAskedForAnAuthorisationAndItsAnswerStandsOnTheTab() {
        ChartSamples.newClient();
        Peers.answer(Peer.BILLING, "/authorisation-requests", ChartSamples.list("""
                {"id":"%1$s","client":"%2$s","coverage":"%1$s","payer":"%3$s","service":"H0015","units":40,
                 "from":"2026-03-01","to":"2026-04-30","state":"DENIED","why":"HCR A3 0J","askedAt":"2026-03-01T14:00:00Z",
                 "answeredAt":"2026-03-01T14:00:02Z","version":1}""".formatted(
                        ChartSamples.CONSENT, ChartSamples.CLIENT, ChartSamples.PAYER)));
        Peers.answer(
                Peer.BILLING, "/coverages", ChartSamples.list("""
                {"id":"%s","payer":"%s","rank":1,"memberId":"M1","relationship":"SELF","benefitsAssigned":true,
                 "effectiveFrom":"2026-01-01","version":0}""".formatted(ChartSamples.CONSENT, ChartSamples.PAYER)));
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo("/authorisation-requests")).willReturn(okJson("{}")));
        String asking = PAGE + "/authorisation-requests";
        try (Browser browser = signedIn("bea")) {
            Browser.Page tab = browser.open(PAGE);
            assertThat(tab.text()).contains("Asked of payers", "Denied", "HCR A3 0J");
            assertThat(tab.html()).contains(asking);
            assertThat(browser.open(asking).text()).contains("Northern Medicaid, M1");
            assertThat(browser.submit(asking, Map.of("units", "many")).text()).contains("is not a whole number");
            assertThat(browser.submit(
                                    asking,
                                    Map.of(
                                            "key", ChartSamples.CONSENT,
                                            "coverage", ChartSamples.CONSENT,
                                            "service", "H0015",
                                            "units", "40",
                                            "from", "2026-03-01",
                                            "to", "2026-04-30"))
                            .address()
                            .getPath())
                    .isEqualTo(PAGE);
            Peers.of(Peer.BILLING)
                    .verify(
                            1,
                            postRequestedFor(urlPathEqualTo("/authorisation-requests"))
                                    .withRequestBody(equalToJson("""
                            {"coverage":"%s","service":"H0015","units":40,"from":"2026-03-01","to":"2026-04-30"}""".formatted(ChartSamples.CONSENT))));
        }
        try (Browser ines = signedIn("ines")) {
            Browser.Page tab = ines.open(PAGE);
            assertThat(tab.text()).contains("Denied");
            assertThat(tab.html()).doesNotContain(asking);
            assertThat(ines.open(asking).status()).isEqualTo(403);
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

    @Test
    void whatTheCardSaysIsPutRight() {
        ChartSamples.newClient();
        String id = "00000000-0000-7000-8000-000000000931";
        String card = """
                {"id":"%s","client":"%s","payer":"%s","rank":1,"memberId":"XYZ1","relationship":"SELF","benefitsAssigned":true,
                 "effectiveFrom":"2026-01-01","version":2}""".formatted(id, ChartSamples.CLIENT, ChartSamples.PAYER);
        Peers.answer(Peer.BILLING, "/coverages", ChartSamples.list(card));
        Peers.of(Peer.BILLING).stubFor(put(urlPathEqualTo("/coverages/" + id)).willReturn(okJson(card)));
        String page = ChartSamples.PATH + "/coverage/" + id + "/card";
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open(ChartSamples.PATH + "/coverage").html()).contains(page);
            assertThat(browser.open(page).html()).contains("value=\"XYZ1\"", "name=\"version\" value=\"2\"");
            browser.submit(
                    page, Map.of("version", "2", "memberId", "XYZ2", "relationship", "SELF", "benefitsAssigned", "on"));
            assertThat(browser.open(page.replace("931", "932")).status()).isEqualTo(404);
        }
        Peers.of(Peer.BILLING)
                .verify(putRequestedFor(urlPathEqualTo("/coverages/" + id))
                        .withHeader("If-Match", equalTo("\"2\""))
                        .withRequestBody(equalToJson(
                                "{\"memberId\":\"XYZ2\",\"relationship\":\"SELF\",\"benefitsAssigned\":true}")));
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open(ChartSamples.PATH + "/coverage").html()).doesNotContain(page);
            assertThat(browser.open(page).status()).isEqualTo(403);
        }
    }
}
