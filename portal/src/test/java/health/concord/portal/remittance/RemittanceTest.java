package health.concord.portal.remittance;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
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

@QuarkusTest
class RemittanceTest extends PortalTest {

    private static final String ID = "00000000-0000-7000-8000-000000000a01";
    private static final String FILE = "00000000-0000-7000-8000-000000000a02";
    private static final String ANSWER = "00000000-0000-7000-8000-000000000a03";

    @Test
    void inboxShowsWhatPostedWhatIsKeptAsideAndWhatMatchesNothing() {
        Peers.answer(Peer.BILLING, "/remittances", ChartSamples.list(payment("QUARANTINED")));
        Peers.answer(Peer.BILLING, "/unmatched-payments", ChartSamples.list(answer()));
        Peers.answer(Peer.BILLING, "/batches", ChartSamples.list("""
                {"id":"%s","payer":"%s","controlNumber":7,"state":"ACKNOWLEDGED","claimCount":2,"totalCents":54000,
                 "createdAt":"2026-03-09T10:00:00Z","sentAt":"2026-03-09T10:00:00Z"}""".formatted(ID, ChartSamples.PAYER)));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing/remittances").text())
                    .contains(
                            "TR-1", "Quarantined", "C-77", "CO-45 $20.00", "Match and post", "Acknowledged", "Upload");
        }
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/billing/remittances").text())
                    .contains("TR-1")
                    .doesNotContain("Match and post", "Upload a file");
        }
    }

    @Test
    void quarantinedPaymentSaysWhichSumDoesNotHold() {
        Peers.answer(Peer.BILLING, "/remittances/" + ID, payment("QUARANTINED"));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing/remittances/" + ID).text())
                    .contains("its parts come to $110.00, the file says $100.00", "posted whole or not at all");
        }
    }

    @Test
    void uploadedFileLeadsToWhatWasMadeOfIt() {
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo("/inbound-files")).willReturn(okJson(file(null))));
        Peers.answer(Peer.BILLING, "/inbound-files/" + FILE, file(null));
        try (Browser browser = signedIn("bea")) {
            Browser.Page page = browser.upload("/billing/remittances", Map.of("key", ID), "answer 1.835", "ISA*00~");
            assertThat(page.address().getPath()).isEqualTo("/billing/remittances/files/" + FILE);
            assertThat(page.text()).contains("835", "Applied", "1 payment posted");
            Peers.of(Peer.BILLING)
                    .verify(postRequestedFor(urlPathEqualTo("/inbound-files"))
                            .withHeader("Idempotency-Key", equalTo(ID))
                            .withHeader("Content-Type", equalTo("application/edi-x12"))
                            .withQueryParam("name", equalTo("answer_1.835"))
                            .withRequestBody(equalTo("ISA*00~")));
            assertThat(browser.upload("/billing/remittances", Map.of("key", ID), "a.835", "")
                            .text())
                    .contains("choose the file the payer sent");
        }
    }

    @Test
    void refusedFileSaysWhere() {
        Peers.answer(Peer.BILLING, "/inbound-files/" + FILE, file("Segment 12, position 3: CLP without an amount."));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing/remittances/files/" + FILE).text())
                    .contains("Refused whole.", "Segment 12, position 3");
        }
    }

    @Test
    void matchedAnswerIsPostedOrItsRefusalIsShown() {
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo("/unmatched-payments/" + ANSWER + "/match"))
                        .willReturn(aResponse()
                                .withStatus(422)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("{\"detail\":\"The claim is of another payer.\"}")));
        Peers.answer(Peer.BILLING, "/unmatched-payments", ChartSamples.list(answer()));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.submit(
                                    "/billing/remittances/unmatched/" + ANSWER,
                                    Map.of("claim", ID, "reason", "Same member, day and code", "key", ANSWER))
                            .text())
                    .contains("The claim is of another payer.");
            Peers.of(Peer.BILLING)
                    .verify(postRequestedFor(urlPathEqualTo("/unmatched-payments/" + ANSWER + "/match"))
                            .withRequestBody(equalToJson(
                                    "{\"claim\":\"" + ID + "\",\"reason\":\"Same member, day and code\"}")));
        }
    }

    private static String payment(String state) {
        return """
                {"id":"%s","source":"FILE","state":"%s","payerName":"Northern","payerTin":"1","trace":"TR-1",
                 "paidOn":"2026-03-10","amountCents":10000,"currency":"USD","method":"ACH","claimCount":1,
                 "imbalances":[{"level":"PAYMENT","of":null,"reckonedCents":11000,"toldCents":10000,"differenceCents":1000}],
                 "providerAdjustments":[],"claims":[%s],"takenAt":"2026-03-10T10:00:00Z","takenBy":"bea"}""".formatted(ID, state, answer());
    }

    private static String answer() {
        return """
                {"id":"%s","ordinal":1,"number":"C-77","status":"1","chargedCents":12000,"paidCents":10000,"claim":null,
                 "matchedBy":null,"state":"UNMATCHED","adjustments":[{"group":"CO","reason":"45","amountCents":2000}],
                 "remarks":["N30"],"lines":[]}""".formatted(ANSWER);
    }

    private static String file(String refusal) {
        return """
                {"id":"%s","name":"answer_1.835","state":"TAKEN","bytes":7,"refusal":%s,
                 "transactions":[{"kind":"835","outcome":"APPLIED","text":"1 payment posted","reference":"%s"}],"notes":[],
                 "receivedAt":"2026-03-10T10:00:00Z","receivedBy":"bea"}""".formatted(FILE, refusal == null ? null : "\"" + refusal + "\"", ID);
    }
}
