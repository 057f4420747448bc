package health.concord.portal.claim;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
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

/** Money that several payers share, and what clients paid too much. */
@QuarkusTest
class SharedClaimTest extends PortalTest {

    private static final String CLAIM = "00000000-0000-7000-8000-000000000411";
    private static final String FIRST = "00000000-0000-7000-8000-000000000412";
    private static final String KEY = "00000000-0000-7000-8000-000000000413";
    private static final String OTHER = "00000000-0000-7000-8000-000000000414";
    private static final String PAGE = "/billing/claims/" + CLAIM;

    @Test
    void aClaimThatNeverArrivedIsSentFromHere() {
        claim("SENT");
        coordination(true, false);
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo("/claims/" + CLAIM + "/own-sending"))
                        .willReturn(okJson(told(false, true))));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open(PAGE).text())
                    .contains("Other payers", "Northern", "$450.00", "$150.00", "send it from here")
                    .doesNotContain("The person owes it");
            assertThat(browser.submit(PAGE + "/own-sending", Map.of("reason", "they have nothing", "key", KEY))
                            .address()
                            .getPath())
                    .isEqualTo(PAGE);
        }
        Peers.of(Peer.BILLING)
                .verify(postRequestedFor(urlPathEqualTo("/claims/" + CLAIM + "/own-sending"))
                        .withHeader("Idempotency-Key", equalTo(KEY))
                        .withRequestBody(equalToJson("{\"reason\":\"they have nothing\"}")));
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open(PAGE).text()).contains("Other payers").doesNotContain("send it from here");
            assertThat(browser.submit(PAGE + "/own-sending", Map.of("reason", "no"))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void oneThatHasNotLeftIsLeftToThePersonInstead() {
        claim("READY");
        coordination(false, true);
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo("/claims/" + CLAIM + "/remainder-to-person"))
                        .willReturn(okJson(told(false, false))));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open(PAGE).text()).contains("The person owes it").doesNotContain("send it from here");
            browser.submit(PAGE + "/remainder-to-person", Map.of("reason", "not worth it", "key", KEY));
        }
        Peers.of(Peer.BILLING)
                .verify(postRequestedFor(urlPathEqualTo("/claims/" + CLAIM + "/remainder-to-person"))
                        .withRequestBody(equalToJson("{\"reason\":\"not worth it\"}")));
    }

    @Test
    void creditsLeadToTheAccountWhereTheyAreGivenBack() {
        Peers.answer(Peer.INTAKE, "/episodes", ChartSamples.list(ChartSamples.episode("PLACED")));
        Peers.answer(Peer.BILLING, "/ledger/patient-credits", """
                {"credits":[{"client":"%s","creditCents":4000,"currency":"USD","openClaims":0,"due":true},
                 {"client":"%s","creditCents":1000,"currency":"USD","openClaims":2,"due":false}],"totalCents":5000}""".formatted(ChartSamples.CLIENT, OTHER));
        try (Browser browser = signedIn("bea")) {
            Browser.Page page = browser.open("/billing/credits");
            assertThat(page.text())
                    .contains("Jordan R.", "$40.00", "Give it back", "Waits for 2 claims", "$50.00 in all");
            assertThat(page.html()).contains(ChartSamples.PATH + "/account", "/people/" + OTHER);
        }
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/billing/credits").status()).isEqualTo(403);
        }
    }

    private static void claim(String state) {
        Peers.answer(Peer.BILLING, "/claims/" + CLAIM, """
                {"id":"%s","number":"C-2","client":"%s","episode":"%s","weekOf":"2026-03-02","state":"%s","totalCents":75000,
                 "lines":[],"history":[]}""".formatted(
                        CLAIM, ChartSamples.CLIENT, ChartSamples.EPISODE, state));
    }

    private static void coordination(boolean own, boolean person) {
        Peers.answer(Peer.BILLING, "/claims/" + CLAIM + "/coordination", told(own, person));
    }

    private static String told(boolean own, boolean person) {
        return """
                {"claim":"%s","earlier":"%s","asksCents":15000,"currency":"USD","before":[{"payer":"%s","name":"Northern",
                 "answeredOn":"2026-03-20","paidCents":45000,"leftCents":15000,"byLine":true,"adjustments":[]}],"after":[],
                 "mayBeSentFromHere":%s,"mayBeLeftToPerson":%s,"version":1}""".formatted(CLAIM, FIRST, ChartSamples.PAYER, own, person);
    }
}
