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
import java.util.HashMap;
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

    @Test
    void aTableIsTriedOnOpenClaimsBeforeItIsLoadedAndNothingIsStored() {
        Peers.answer(Peer.BILLING, "/coding-edits", ChartSamples.list());
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo("/coding-edit-previews")).willReturn(okJson("""
                        {"clients":3,"lines":40,"held":1,"freed":1,"otherwise":0,"currency":"USD","heldCents":12000,
                         "freedCents":9050,"more":false,"items":[
                          {"claim":"%1$s","number":"H-7","client":"%1$s","serviceDate":"2026-02-03","code":"90853",
                           "units":1,"amountCents":12000,"change":"HELD","modifiers":["59"],"goes":[],
                           "comes":[{"code":"NCCI_PAIR","detail":"90853+90834","text":"90853 is not paid beside 90834."}]},
                          {"claim":"%1$s","number":"H-8","client":"%1$s","serviceDate":"2026-02-04","code":"H0005",
                           "units":4,"amountCents":9050,"change":"FREED","modifiers":[],"comes":[],
                           "goes":[{"code":"MUE_EXCEEDED","detail":"4","text":"At most 2 units a day."}]}]}""".formatted(FILE))));
        try (Browser browser = signedIn("bea")) {
            Browser.Page form = browser.open(PAGE);
            assertThat(form.text())
                    .contains("Try it on open claims of Harbor Street first")
                    .doesNotContain("Load it");
            assertThat(form.html()).contains("formaction=\"/program/code-edits/preview\"");
            Map<String, String> typed = new HashMap<>(TYPED);
            assertThat(browser.upload(PAGE + "/preview", typed, "ptp.zip", "PK").text())
                    .contains("is needed");
            typed.putAll(Map.of("from", "2026-01-02", "to", "2026-03-02"));
            Browser.Page tried = browser.upload(PAGE + "/preview", typed, "ptp.zip", "PK");
            assertThat(tried.text())
                    .contains(
                            "40 lines of open claims of 3 clients",
                            "1 line, $120.00",
                            "1 line, $90.50",
                            "no line",
                            "90853 59",
                            "Newly held",
                            "is not paid beside 90834",
                            "Freed",
                            "Goes: ");
            assertThat(tried.html())
                    .contains(
                            "href=\"/billing/claims/" + FILE + "\">H-7",
                            "data-value=\"2026-02-03\"",
                            "hx-preserve",
                            "value=\"2026-01-02\"");
        }
        Peers.of(Peer.BILLING)
                .verify(postRequestedFor(urlPathEqualTo("/coding-edit-previews"))
                        .withHeader("Content-Type", equalTo("application/zip"))
                        .withQueryParam("site", equalTo("harbor"))
                        .withQueryParam("from", equalTo("2026-01-02"))
                        .withQueryParam("to", equalTo("2026-03-02"))
                        .withQueryParam("form", equalTo("INSTITUTIONAL"))
                        .withRequestBody(equalTo("PK")));
        Peers.of(Peer.BILLING).verify(0, postRequestedFor(urlPathEqualTo("/coding-edits")));
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open(PAGE).text()).doesNotContain("Try it on open claims");
            assertThat(browser.upload(PAGE + "/preview", TYPED, "a.txt", "x").status())
                    .isEqualTo(403);
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
