package health.concord.portal.program;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
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

/** The tables of code pairs and unit limits. */
@QuarkusTest
class CodeEditTest extends PortalTest {

    private static final String PAGE = "/program/code-edits";
    private static final String FILE = "00000000-0000-7000-8000-000000000e21";
    private static final String KEY = "00000000-0000-7000-8000-000000000e22";
    private static final Map<String, String> TYPED = Map.of(
            "key",
            KEY,
            "kind",
            "PAIRS",
            "form",
            "INSTITUTIONAL",
            "effectiveFrom",
            "2020-01-01",
            "part",
            "1",
            "parts",
            "2");

    @Test
    void aTableIsLoadedByTheAdministratorAndSaysWhetherItHolds() {
        Peers.answer(Peer.BILLING, "/coding-edits", ChartSamples.list(file()));
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo("/coding-edits")).willReturn(okJson(file())));
        try (Browser browser = signedIn("ada")) {
            Browser.Page page = browser.upload(PAGE, TYPED, "ptp 1.zip", "PK");
            assertThat(page.address().toString()).endsWith(PAGE + "?loaded=" + FILE);
            assertThat(page.text())
                    .contains("ptp_1.zip is loaded, 1,200 rows", "part 1 of 2", "Waits for the other parts");
        }
        Peers.of(Peer.BILLING)
                .verify(postRequestedFor(urlPathEqualTo("/coding-edits"))
                        .withHeader("Content-Type", equalTo("application/zip"))
                        .withHeader("Idempotency-Key", equalTo(KEY))
                        .withQueryParam("name", equalTo("ptp_1.zip"))
                        .withQueryParam("kind", equalTo("PAIRS"))
                        .withQueryParam("parts", equalTo("2"))
                        .withRequestBody(equalTo("PK")));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open(PAGE).text()).contains("Code pairs (NCCI)").doesNotContain("Load a table");
            assertThat(browser.upload(PAGE, TYPED, "a.txt", "x").status()).isEqualTo(403);
        }
    }

    @Test
    void aWrongRowIsSaidWithItsLineAndWhatWasChosenStays() {
        Peers.answer(Peer.BILLING, "/coding-edits", ChartSamples.list());
        Peers.of(Peer.BILLING)
                .stubFor(
                        post(urlPathEqualTo("/coding-edits"))
                                .willReturn(
                                        aResponse()
                                                .withStatus(422)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"detail\":\"Line 7 has 3 columns, and 6 are needed. Nothing was stored.\"}")));
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.open(PAGE).text()).contains("No table is loaded yet");
            assertThat(browser.upload(PAGE, TYPED, "a.txt", "x").html())
                    .contains("Line 7 has 3 columns", "value=\"2020-01-01\"", "value=\"PAIRS\" selected");
            assertThat(browser.upload(PAGE, Map.of("key", KEY), "a.txt", "").html())
                    .contains("choose the file as CMS publishes it", "is needed");
        }
    }

    /** A published table may be longer than anything else that is sent. */
    @Test
    void onlyTheTablesMayBeLong() {
        Peers.answer(Peer.BILLING, "/coding-edits", ChartSamples.list(file()));
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo("/coding-edits")).willReturn(okJson(file())));
        String longFile = "x".repeat(10 * 1024 * 1024);
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.upload(PAGE, TYPED, "a.txt", longFile).status()).isEqualTo(200);
            assertThat(browser.upload("/billing/remittances", Map.of("key", KEY), "a.835", longFile)
                            .status())
                    .isEqualTo(413);
        }
    }

    private static String file() {
        return """
                {"id":"%s","kind":"PAIRS","form":"INSTITUTIONAL","effectiveFrom":"2020-01-01","number":1,"part":1,"parts":2,
                 "name":"ptp_1.zip","sha256":"00","rows":1200,"loadedBy":"ada","loadedAt":"2026-03-02T14:00:00Z",
                 "standing":"WAITS_FOR_PARTS"}""".formatted(FILE);
    }
}
