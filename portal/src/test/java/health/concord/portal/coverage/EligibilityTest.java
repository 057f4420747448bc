package health.concord.portal.coverage;

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

/** What a payer is asked about a coverage, and says. */
@QuarkusTest
class EligibilityTest extends PortalTest {

    private static final String COVERAGE = "00000000-0000-7000-8000-000000000c01";
    private static final String KEY = "00000000-0000-7000-8000-000000000c02";
    private static final String CHECK = "00000000-0000-7000-8000-000000000c04";
    private static final String PLAN = "00000000-0000-7000-8000-000000000c05";
    private static final String PAGE = ChartSamples.PATH + "/coverage/" + COVERAGE + "/eligibility";
    private static final String CHECKS = "/coverages/" + COVERAGE + "/eligibility-checks";

    @Test
    void theCoverageTabLeadsToWhatThePayerAnswered() {
        covered();
        Peers.answer(
                Peer.BILLING,
                CHECKS,
                ChartSamples.list(
                        check("00000000-0000-7000-8000-000000000c03", "NOT_SENT", """
                "why":"CONSENT_MISSING","benefits":[]"""), check(CHECK, "ANSWERED", """
                "why":"","active":true,"plan":"Gold PPO","billTo":{"name":"SUNSHINE HEALTH","ediId":"SH1"},
                "from":"2026-01-01","answeredAt":"2026-03-02T14:05:00Z","benefits":[
                 {"information":"B","serviceTypes":["MH"],"period":"27","amountCents":2500,"inNetwork":"Y"},
                 {"information":"A","serviceTypes":["MH"],"tenThousandths":2000},
                 {"information":"ZZ","serviceTypes":[],"amountCents":100}]""")));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(ChartSamples.PATH + "/coverage").html()).contains("href=\"" + PAGE + "\"");
            assertThat(browser.open(PAGE).text())
                    .contains(
                            "Northern Medicaid",
                            "M1",
                            "Not sent",
                            "CONSENT_MISSING",
                            "Active",
                            "Gold PPO",
                            "SUNSHINE HEALTH (SH1)",
                            "Copay",
                            "$25.00",
                            "Visit",
                            "Coinsurance",
                            "20 %",
                            "Zz",
                            "Ask the payer");
        }
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open(PAGE).text()).contains("Gold PPO").doesNotContain("Ask the payer");
            assertThat(browser.submit(PAGE, Map.of("serviceDate", "2026-03-02")).status())
                    .isEqualTo(403);
        }
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).status()).isEqualTo(403);
        }
    }

    @Test
    void askingSendsTheDayOnceAndARefusalStandsBesideIt() {
        covered();
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo(CHECKS)).willReturn(okJson(check(KEY, "ASKED", "\"benefits\":[]"))));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.submit(PAGE, Map.of("serviceDate", "2026-03-04", "key", KEY))
                            .address()
                            .getPath())
                    .isEqualTo(PAGE);
            Peers.of(Peer.BILLING)
                    .verify(postRequestedFor(urlPathEqualTo(CHECKS))
                            .withHeader("Idempotency-Key", equalTo(KEY))
                            .withRequestBody(equalToJson("{\"serviceDate\":\"2026-03-04\"}")));

            Peers.of(Peer.BILLING)
                    .stubFor(post(urlPathEqualTo(CHECKS))
                            .willReturn(aResponse()
                                    .withStatus(422)
                                    .withHeader("Content-Type", "application/problem+json")
                                    .withBody("{\"detail\":\"The payer takes no such questions.\"}")));
            assertThat(browser.submit(PAGE, Map.of("serviceDate", "2026-03-05")).html())
                    .contains("The payer takes no such questions.", "value=\"2026-03-05\"");
        }
    }

    @Test
    void thePayerThatTheAnswerNamesIsTakenOverInOneStep() {
        covered();
        payers(onFile(PLAN, "Sunshine Health"));
        String take = PAGE + "/" + CHECK + "/true-payer";
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo(CHECKS + "/" + CHECK + "/true-payer"))
                        .willReturn(okJson(coverage(PLAN))));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(PAGE).text())
                    .contains("Another payer is to be billed", "Claims wait", "Bill this payer from now on")
                    .doesNotContain("Several payers on file");
            assertThat(browser.submit(take, Map.of("memberId", "PLAN77", "key", KEY))
                            .text())
                    .contains("The payer is taken over");
            Peers.of(Peer.BILLING)
                    .verify(postRequestedFor(urlPathEqualTo(CHECKS + "/" + CHECK + "/true-payer"))
                            .withHeader("Idempotency-Key", equalTo(KEY))
                            .withRequestBody(equalToJson("{\"payer\":null,\"memberId\":\"PLAN77\"}")));

            Peers.answer(Peer.BILLING, "/coverages", ChartSamples.list(coverage(PLAN)));
            assertThat(browser.open(PAGE).text()).doesNotContain("Another payer is to be billed");
        }
        covered();
        try (Browser browser = signedIn("olu")) {
            payers(onFile(PLAN, "Sunshine Health"));
            assertThat(browser.open(PAGE).text())
                    .contains("Another payer is to be billed")
                    .doesNotContain("Bill this payer from now on");
            assertThat(browser.submit(take, Map.of("key", KEY)).status()).isEqualTo(403);
        }
    }

    @Test
    void whichOfSeveralPayersIsAskedAndOneThatIsNotOnFileIsToBeRegistered() {
        covered();
        payers(onFile(PLAN, "Sunshine Health"), onFile(KEY, "Sunshine Kids"));
        Peers.of(Peer.BILLING)
                .stubFor(
                        post(urlPathEqualTo(CHECKS + "/" + CHECK + "/true-payer"))
                                .willReturn(
                                        aResponse()
                                                .withStatus(400)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"detail\":\"Look.\",\"errors\":[{\"field\":\"payer\",\"message\":\"is needed\"}]}")));
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.submit(PAGE + "/" + CHECK + "/true-payer", Map.of("memberId", "PLAN77"))
                            .html())
                    .contains("Several payers on file", "Sunshine Kids", "id=\"p-payer\"", "value=\"PLAN77\"");
            payers();
            assertThat(browser.open(PAGE).html())
                    .contains("No payer on file has the id SH1", "href=\"/program/payers/new\"")
                    .doesNotContain("Bill this payer from now on");
        }
    }

    @Test
    void anotherClientsCoverageIsNotThereAndAnOutageIsSaid() {
        ChartSamples.newClient();
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open(PAGE).status()).isEqualTo(404);
            covered();
            Peers.of(Peer.BILLING)
                    .stubFor(get(urlPathEqualTo(CHECKS)).willReturn(aResponse().withStatus(503)));
            assertThat(browser.open(PAGE).text()).contains("Billing has a fault", "M1");
        }
    }

    private static void covered() {
        ChartSamples.newClient();
        Peers.answer(Peer.BILLING, "/coverages", ChartSamples.list(coverage(ChartSamples.PAYER)));
    }

    /** What is on file, when the newest answer names the payer SH1. */
    private static void payers(String... others) {
        Peers.answer(Peer.BILLING, CHECKS, ChartSamples.list(check(CHECK, "ANSWERED", """
                "why":"","billTo":{"name":"SUNSHINE HEALTH","ediId":"SH1"},"answeredAt":"2026-03-02T14:05:00Z",
                "benefits":[]""")));
        Peers.answer(Peer.BILLING, "/payers", ChartSamples.list(others));
    }

    private static String onFile(String id, String name) {
        return """
                {"id":"%s","code":"S","name":"%s","kind":"MEDICAID","ediId":"SH1","acceptsAssignment":true}""".formatted(id, name);
    }

    private static String coverage(String payer) {
        return """
                {"id":"%s","payer":"%s","rank":1,"memberId":"M1","relationship":"SELF","effectiveFrom":"2026-01-01"}""".formatted(COVERAGE, payer);
    }

    private static String check(String id, String state, String rest) {
        return """
                {"id":"%s","serviceDate":"2026-03-02","state":"%s","askedAt":"2026-03-02T14:00:00Z",%s}""".formatted(id, state, rest);
    }
}
