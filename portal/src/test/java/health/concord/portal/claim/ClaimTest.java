package health.concord.portal.claim;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
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
class ClaimTest extends PortalTest {

    private static final String CLAIM = "00000000-0000-7000-8000-000000000401";
    private static final String RUN = "00000000-0000-7000-8000-000000000402";
    private static final String BATCH = "00000000-0000-7000-8000-000000000403";

    @Test
    void claimsAreListedWithWhatHoldsThemAndKeepTheirChoiceInTheAddress() {
        Peers.answer(Peer.BILLING, "/claims", ChartSamples.list(row("HELD", "\"NOTE_MISSING\"")));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing?state=HELD").text())
                    .contains("C-1", "Held", "The note is not signed", "$540.00");
            assertThat(browser.open("/billing?state=HELD").html()).contains("value=\"HELD\" selected");
            assertThat(browser.open("/billing/claims.csv").html()).contains("C-1,2026-03-02,Held");
        }
    }

    @Test
    void auditorReadsWithoutButtons() {
        Peers.answer(Peer.BILLING, "/claims", ChartSamples.list(row("READY", "")));
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/billing").text()).contains("C-1").doesNotContain("Run claims", "Send a batch");
            assertThat(browser.open("/billing/runs").status()).isEqualTo(403);
            assertThat(browser.open("/billing/batches").status()).isEqualTo(403);
        }
    }

    @Test
    void claimShowsItsEvidence() {
        Peers.answer(Peer.BILLING, "/claims/" + CLAIM, """
                {"id":"%s","number":"C-1","site":"harbor","client":"%s","episode":"%s","payer":{"id":"%s","name":"Northern"},
                 "form":"INSTITUTIONAL","weekOf":"2026-03-02","state":"READY","totalCents":54000,"currency":"USD","lines":[
                 {"id":"%s","claim":"%s","position":1,"serviceDate":"2026-03-02","program":"SUD","code":"H0015",
                  "modifiers":["HF"],"revCode":"0906","units":1,"minutes":180,"unitCents":18000,"amountCents":18000,
                  "services":[],"holds":[],"trace":[{"rule":"PER_DIEM","text":"Three hours make a day.","inputs":{"minutes":"180"}}]}],
                 "history":[{"at":"2026-03-09T10:00:00Z","by":"bea","from":"DRAFT","to":"READY"}],"version":0}""".formatted(
                        CLAIM, ChartSamples.CLIENT, ChartSamples.EPISODE, ChartSamples.PAYER, RUN, CLAIM));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing/claims/" + CLAIM).text())
                    .contains(
                            "H0015 HF",
                            "0906",
                            "Three hours make a day.",
                            "PER_DIEM · minutes 180",
                            "Ready to send Mon 9 Mar");
        }
    }

    @Test
    void rejectedClaimSaysWhyAndIsSentAgainOnceItIsMended() {
        claim("REJECTED", "", "\"mayBeSentAgain\":true,");
        Peers.answer(Peer.BILLING, "/claims/" + CLAIM + "/statuses", ChartSamples.list("""
                {"id":"%s","claim":"%s","kind":"ACKNOWLEDGEMENT","statuses":["A7:562:85"],"rejected":true,
                 "heardAt":"2026-03-10T10:00:00Z"}""".formatted(RUN, CLAIM)));
        done("/claims/" + CLAIM + "/resubmission");
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing/claims/" + CLAIM).text())
                    .contains(
                            "Rejected A7:562:85 on taking it in (277CA)", "It was rejected: send it again", "Evidence")
                    .doesNotContain("Void the claim", "Replace it by");
            assertThat(browser.submit(
                                    "/billing/claims/" + CLAIM + "/resubmission",
                                    Map.of("reason", "the member number", "key", BATCH))
                            .status())
                    .isEqualTo(200);
        }
        Peers.of(Peer.BILLING)
                .verify(postRequestedFor(urlPathEqualTo("/claims/" + CLAIM + "/resubmission"))
                        .withHeader("Idempotency-Key", equalTo(BATCH))
                        .withRequestBody(equalToJson("{\"reason\":\"the member number\"}")));
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/billing/claims/" + CLAIM).text())
                    .contains("A7:562:85")
                    .doesNotContain("send it again");
        }
    }

    @Test
    void acceptedClaimIsReplacedOrTakenBackUnderThePayersNumber() {
        claim("ACCEPTED", "", "\"payerControl\":\"PCN7\",\"mayBeReplaced\":true,\"mayBeVoided\":true,");
        done("/claims/" + CLAIM + "/replacement");
        done("/claims/" + CLAIM + "/void");
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing/claims/" + CLAIM).text())
                    .contains("PCN7", "Replace it by a corrected claim", "Void the claim");
            browser.submit("/billing/claims/" + CLAIM + "/replacement", Map.of("reason", "a code", "key", RUN));
            browser.submit("/billing/claims/" + CLAIM + "/void", Map.of("reason", "not ours", "key", RUN));
        }
        Peers.of(Peer.BILLING).verify(postRequestedFor(urlPathEqualTo("/claims/" + CLAIM + "/replacement")));
        Peers.of(Peer.BILLING).verify(postRequestedFor(urlPathEqualTo("/claims/" + CLAIM + "/void")));
    }

    @Test
    void aHoldIsWaivedOnlyByWhoMay() {
        claim("HELD", hold(BATCH, "TIMELY_FILING", "biller") + "," + hold(RUN, "NOTE_MISSING", ""), "");
        done("/claims/" + CLAIM + "/holds/" + BATCH + "/waiver");
        try (Browser browser = signedIn("bea")) {
            String html = browser.open("/billing/claims/" + CLAIM).html();
            assertThat(html).contains("/holds/" + BATCH + "/waiver").doesNotContain("/holds/" + RUN + "/waiver");
            browser.submit(
                    "/billing/claims/" + CLAIM + "/holds/" + BATCH + "/waiver", Map.of("reason", "payer agreed"));
        }
        Peers.of(Peer.BILLING)
                .verify(postRequestedFor(urlPathEqualTo("/claims/" + CLAIM + "/holds/" + BATCH + "/waiver"))
                        .withRequestBody(equalToJson("{\"reason\":\"payer agreed\"}")));
    }

    private static void done(String path) {
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo(path)).willReturn(okJson("""
                {"claim":"%s","number":"C-1","state":"READY","version":2}""".formatted(CLAIM))));
    }

    private static String hold(String id, String code, String role) {
        return """
                {"id":"%s","claim":"%s","line":"%s","serviceDate":"2026-03-02","code":"%s","text":"It is held.",
                 "clearedBy":[],"waivedBy":[%s],"since":"2026-03-09T10:00:00Z"}""".formatted(id, CLAIM, RUN, code, role.isEmpty() ? "" : "\"" + role + "\"");
    }

    private static void claim(String state, String holds, String more) {
        Peers.answer(Peer.BILLING, "/claims/" + CLAIM, """
                {"id":"%s","number":"C-1","client":"%s","episode":"%s","weekOf":"2026-03-02","state":"%s","totalCents":18000,
                 "lines":[{"serviceDate":"2026-03-02","code":"H0015","units":1,"minutes":180,"amountCents":18000,"holds":[%s]}],
                 "history":[],%s"version":1}""".formatted(
                        CLAIM, ChartSamples.CLIENT, ChartSamples.EPISODE, state, holds, more));
    }

    @Test
    void runLeadsToWhatCameOfIt() {
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo("/claim-runs")).willReturn(okJson(run())));
        Peers.answer(Peer.BILLING, "/claim-runs/" + RUN, run());
        try (Browser browser = signedIn("bea")) {
            Browser.Page page =
                    browser.submit("/billing/runs", Map.of("from", "2026-03-02", "to", "2026-03-08", "key", BATCH));

            assertThat(page.address().getPath()).isEqualTo("/billing/runs/" + RUN);
            assertThat(page.text()).contains("1 claims · $540.00", "Ready to send", "Send what is ready");
            Peers.of(Peer.BILLING)
                    .verify(postRequestedFor(urlPathEqualTo("/claim-runs")).withRequestBody(equalToJson("""
                            {"site":"harbor","from":"2026-03-02","to":"2026-03-08"}""")));
        }
    }

    @Test
    void refusedRunKeepsWhatWasTyped() {
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo("/claim-runs"))
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withBody("""
                                {"detail":"Some fields are not right.","errors":[{"field":"to","message":"is before from"}]}""")
                                .withHeader("Content-Type", "application/problem+json")));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.submit("/billing/runs", Map.of("from", "2026-03-08", "to", "2026-03-02"))
                            .html())
                    .contains("is before from", "value=\"2026-03-08\"");
        }
    }

    @Test
    void batchIsSentAndItsFileDownloaded() {
        String batch = """
                {"id":"%s","site":"harbor","payer":{"id":"%s","name":"Northern"},"form":"INSTITUTIONAL","controlNumber":7,
                 "state":"SENT","fileName":"a.x12","claimCount":1,"totalCents":54000,"currency":"USD",
                 "contents":[{"id":"%s","number":"C000000004","weekOf":"2026-03-02","state":"SENT","totalCents":54000}],
                 "disclosures":[],"createdBy":"bea","createdAt":"2026-03-09T10:00:00Z","version":1}""".formatted(BATCH, ChartSamples.PAYER, CLAIM);
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo("/batches")).willReturn(okJson(batch)));
        Peers.answer(Peer.BILLING, "/batches/" + BATCH, batch);
        Peers.of(Peer.BILLING)
                .stubFor(get(urlPathEqualTo("/batches/" + BATCH + "/file"))
                        .withHeader("Accept", equalTo("application/edi-x12"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/edi-x12")
                                .withBody("ISA*00~")));
        try (Browser browser = signedIn("bea")) {
            Browser.Page page = browser.submit("/billing/batches", Map.of("payer", ChartSamples.PAYER, "key", RUN));

            assertThat(page.text()).contains("Batch 7", "Northern · Sent", "a.x12", "C000000004", "$540.00");
            Browser.Page file = browser.open("/billing/batches/" + BATCH + "/file");
            assertThat(file.html()).isEqualTo("ISA*00~");
            assertThat(file.header("Content-Disposition")).contains("attachment");
        }
    }

    @Test
    void batchThatWasNotTakenIsSentAgainOrGivenUp() {
        String failed = """
                {"id":"%s","site":"harbor","payer":{"id":"%s","name":"Northern"},"form":"INSTITUTIONAL","controlNumber":7,
                 "state":"FAILED","fileName":"a.x12","claimCount":1,"totalCents":54000,"currency":"USD",
                 "contents":[{"id":"%s","number":"C000000004","weekOf":"2026-03-02","state":"SENT","totalCents":54000}],
                 "disclosures":[],"createdBy":"bea","createdAt":"2026-03-09T10:00:00Z","attempts":3,
                 "failure":"The folder is full.","version":4}""".formatted(BATCH, ChartSamples.PAYER, CLAIM);
        String path = "/batches/" + BATCH;
        Peers.answer(Peer.BILLING, path, failed);
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo(path + "/sending")).willReturn(okJson(failed)));
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo(path + "/abandonment")).willReturn(okJson(failed)));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing" + path).text())
                    .contains("Not taken", "The folder is full. Tried 3 times.", "Send it again", "Give it up");
            browser.submit("/billing" + path + "/sending", Map.of("reason", "There is room again", "key", RUN));
            browser.submit("/billing" + path + "/abandonment", Map.of("reason", "They do not have it", "key", CLAIM));
        }
        Peers.of(Peer.BILLING)
                .verify(postRequestedFor(urlPathEqualTo(path + "/sending"))
                        .withHeader("Idempotency-Key", equalTo(RUN))
                        .withRequestBody(equalToJson("{\"reason\":\"There is room again\"}")));
        Peers.of(Peer.BILLING)
                .verify(postRequestedFor(urlPathEqualTo(path + "/abandonment"))
                        .withRequestBody(equalToJson("{\"reason\":\"They do not have it\"}")));
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/billing" + path).text())
                    .contains("Not taken")
                    .doesNotContain("Send it again");
        }
    }

    @Test
    void ledgerSaysWhetherItBalances() {
        Peers.answer(Peer.BILLING, "/ledger/trial-balance", """
                {"currency":"USD","debitCents":54000,"creditCents":54000,"accounts":[
                 {"account":"AR_PAYER","debitCents":54000,"creditCents":0,"balanceCents":54000}]}""");
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing/ledger").text()).contains("Owed by payers", "$540.00", "balances");
        }
    }

    private static String run() {
        return """
                {"id":"%s","site":"harbor","from":"2026-03-02","to":"2026-03-08","consentAsked":true,"claims":[%s],
                 "lines":[],"holds":[],"unbilled":[]}""".formatted(RUN, row("READY", ""));
    }

    private static String row(String state, String holds) {
        return """
                {"id":"%s","number":"C-1","site":"harbor","client":"%s","payer":{"id":"%s","name":"Northern"},
                 "form":"INSTITUTIONAL","weekOf":"2026-03-02","state":"%s","totalCents":54000,"currency":"USD","lines":3,
                 "holds":[%s]}""".formatted(CLAIM, ChartSamples.CLIENT, ChartSamples.PAYER, state, holds);
    }
}
