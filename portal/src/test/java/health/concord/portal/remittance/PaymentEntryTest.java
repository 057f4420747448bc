package health.concord.portal.remittance;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A payment from paper, typed in. */
@QuarkusTest
class PaymentEntryTest extends PortalTest {

    private static final String PAGE = "/billing/remittances/entry";
    private static final String ID = "00000000-0000-7000-8000-000000000d01";

    @Test
    void whatIsTypedIsSentAsAnExplanationOfBenefits() {
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo("/remittances")).willReturn(okJson(payment("POSTED", ""))));
        Peers.answer(Peer.BILLING, "/remittances/" + ID, payment("POSTED", ""));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing/remittances").html()).contains("href=\"" + PAGE + "\"");
            assertThat(browser.submit(PAGE, typed()).address().getPath()).isEqualTo("/billing/remittances/" + ID);
        }
        Peers.of(Peer.BILLING)
                .verify(postRequestedFor(urlPathEqualTo("/remittances")).withRequestBody(equalToJson("""
                {"site":"harbor","payerName":"Northern","payerTin":"123456789","trace":"CHK77","paidOn":"2026-03-10",
                 "amountCents":39000,"method":"CHK",
                 "claims":[{"number":"C000000123","status":"1","chargedCents":50000,"paidCents":40000,"payerControl":null,
                  "adjustments":[{"group":"PR","reason":"1","amountCents":2500}],
                  "lines":[{"code":"H0015","date":"2026-03-02","chargedCents":25000,"paidCents":20000,
                    "adjustments":[{"group":"CO","reason":"45","amountCents":5000}]},
                   {"code":"H0015","date":"2026-03-04","chargedCents":25000,"paidCents":20000,
                    "adjustments":[{"group":"CO","reason":"45","amountCents":4000},
                     {"group":"PR","reason":"3","amountCents":1000}]}]}],
                 "providerAdjustments":[{"reason":"WO","reference":"C000000077","amountCents":1000}]}""")));
    }

    @Test
    void aLineThatCannotBeReadIsNamedAndNothingIsSent() {
        Map<String, String> typed = typed();
        typed.put("claims[0].lines", "H0015 2026-03-02 250 200 CO-45 50\nH0015 soon 250 200");
        typed.put("amountCents", "much");
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.submit(PAGE, typed).html())
                    .contains("Line 2 can’t be read", "is no amount", "value=\"much\"", "value=\"CHK77\"");
        }
        Peers.of(Peer.BILLING).verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void anotherClaimIsAddedWithoutSendingAnything() {
        Map<String, String> typed = typed();
        typed.put("another", "yes");
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.submit(PAGE, typed).html())
                    .contains("Claim 2", "claims[1].number", "name=\"claims\" value=\"2\"", "value=\"CHK77\"");
        }
        Peers.of(Peer.BILLING).verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void sumsThatDoNotHoldAreShownBesideWhatWasTyped() {
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo("/remittances")).willReturn(okJson(payment("QUARANTINED", """
                {"level":"PAYMENT","of":null,"reckonedCents":40000,"toldCents":39000,"differenceCents":1000}"""))));
        try (Browser browser = signedIn("bea")) {
            Browser.Page page = browser.submit(PAGE, typed());
            assertThat(page.text()).contains("Nothing was posted", "come to $400.00, the file says $390.00");
            assertThat(page.html()).contains("value=\"CHK77\"").doesNotContain("value=\"" + ID + "\"");

            Peers.of(Peer.BILLING)
                    .stubFor(post(urlPathEqualTo("/remittances"))
                            .willReturn(aResponse()
                                    .withStatus(400)
                                    .withHeader("Content-Type", "application/problem+json")
                                    .withBody("{\"detail\":\"Look at the fields.\",\"errors\":[{\"field\":"
                                            + "\"payerTin\",\"message\":\"must have nine digits\"}]}")));
            assertThat(browser.submit(PAGE, typed()).text()).contains("must have nine digits");
        }
    }

    @Test
    void onlyBillersEnter() {
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open(PAGE).status()).isEqualTo(403);
            assertThat(browser.open("/billing/remittances").html()).doesNotContain(PAGE);
        }
    }

    private static Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("key", ID);
        typed.put("payerName", "Northern");
        typed.put("payerTin", "123456789");
        typed.put("trace", "CHK77");
        typed.put("paidOn", "2026-03-10");
        typed.put("amountCents", "$390.00");
        typed.put("method", "CHK");
        typed.put("claims", "1");
        typed.put("claims[0].number", "C000000123");
        typed.put("claims[0].status", "1");
        typed.put("claims[0].chargedCents", "500");
        typed.put("claims[0].paidCents", "400.00");
        typed.put(
                "claims[0].lines",
                "H0015 2026-03-02 250.00 200.00 CO-45 50.00\n\nH0015 2026-03-04 250 200 CO45 40 PR-3 10");
        typed.put("claims[0].adjustments", "PR-1 25");
        typed.put("providerAdjustments", "WO 10.00 C000000077");
        return typed;
    }

    private static String payment(String state, String imbalance) {
        return """
                {"id":"%s","source":"MANUAL","state":"%s","payerName":"Northern","payerTin":"123456789","trace":"CHK77",
                 "paidOn":"2026-03-10","amountCents":39000,"currency":"USD","method":"CHK","claimCount":1,
                 "imbalances":[%s],"providerAdjustments":[],"claims":[],"takenAt":"2026-03-10T10:00:00Z",
                 "takenBy":"bea"}""".formatted(ID, state, imbalance);
    }
}
