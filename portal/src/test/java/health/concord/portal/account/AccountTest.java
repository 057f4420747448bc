package health.concord.portal.account;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
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
class AccountTest extends PortalTest {

    private static final String PAYMENT = "00000000-0000-7000-8000-000000000c01";
    private static final String MONEY = "/clients/" + ChartSamples.CLIENT;

    @Test
    void accountShowsWhatIsOwedPaidAndAgreed() {
        ChartSamples.newClient();
        Peers.answer(Peer.BILLING, "/statements", ChartSamples.list("""
                {"id":"%s","client":"%s","site":"harbor","number":"S-1","balanceCents":4500,"currency":"USD","claims":2,
                 "madeBy":"bea","madeAt":"2026-03-10T10:00:00Z"}""".formatted(PAYMENT, ChartSamples.CLIENT)));
        Peers.answer(Peer.BILLING, MONEY + "/payments", ChartSamples.list(payment()));
        Peers.answer(
                Peer.BILLING, MONEY + "/payment-plans", ChartSamples.list("""
                {"id":"%s","client":"%s","site":"harbor","totalCents":10000,"currency":"USD","paidCents":2500,"overdueCents":2500,
                 "instalments":[{"due":"2026-03-01","amountCents":2500,"paidCents":2500,"state":"PAID"}]}""".formatted(PAYMENT, ChartSamples.CLIENT)));
        Peers.answer(
                Peer.BILLING, "/claims", ChartSamples.list("""
                {"id":"%s","number":"C-9","client":"%s","form":"STATEMENT","weekOf":"2026-03-02","state":"SENT",
                 "totalCents":25000,"lines":1}""".formatted(PAYMENT, ChartSamples.CLIENT), """
                {"id":"%s","number":"C-8","client":"%s","form":"STATEMENT","weekOf":"2026-03-09","state":"READY",
                 "totalCents":25000,"lines":1}""".formatted(
                                ChartSamples.CONSENT, ChartSamples.CLIENT)));
        Peers.of(Peer.BILLING)
                .stubFor(get(urlPathEqualTo("/statements/superbills/" + PAYMENT))
                        .willReturn(ok("%PDF-1.7").withHeader("Content-Type", "application/pdf")));
        try (Browser browser = signedIn("bea")) {
            String superbill = ChartSamples.PATH + "/account/superbills/" + PAYMENT;
            assertThat(browser.open(ChartSamples.PATH + "/account").html())
                    .contains("Superbills", superbill, "C-9")
                    .doesNotContain("C-8");
            assertThat(browser.open(superbill).html()).contains("%PDF");
            assertThat(browser.open(ChartSamples.PATH + "/account").text())
                    .contains(
                            "S-1", "$45.00", "Cash, taken", "$25.00 of $100.00 paid, $25.00 overdue", "Take a payment");
        }
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(ChartSamples.PATH + "/account").text())
                    .contains("Good-faith estimates", "Make an estimate")
                    .doesNotContain("Take a payment", "Statements");
        }
    }

    @Test
    void paymentIsTakenInCentsAndAMistypedAmountIsSaid() {
        ChartSamples.newClient();
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo(MONEY + "/payments")).willReturn(okJson(payment())));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.submit(
                                    ChartSamples.PATH + "/account/payments",
                                    Map.of("method", "CASH", "amountCents", "ten"))
                            .html())
                    .contains("is no amount", "value=\"ten\"");
            browser.submit(
                    ChartSamples.PATH + "/account/payments",
                    Map.of("method", "CASH", "amountCents", "$25.50", "key", PAYMENT));
            Peers.of(Peer.BILLING)
                    .verify(postRequestedFor(urlPathEqualTo(MONEY + "/payments"))
                            .withHeader("Idempotency-Key", equalTo(PAYMENT))
                            .withRequestBody(equalToJson(
                                    "{\"site\":\"harbor\",\"method\":\"CASH\",\"amountCents\":2550}", false, true)));
        }
    }

    @Test
    void anEstimateThatIsOwedIsNotedAndListedWithItsDay() {
        ChartSamples.newClient();
        Peers.answer(Peer.INTAKE, "/episodes", ChartSamples.list(ChartSamples.episode("INTAKE")));
        Peers.answer(
                Peer.BILLING,
                "/estimate-requests",
                ChartSamples.list(
                        owed(ChartSamples.PAYER, "mesa", "2026-03-03", true),
                        owed(ChartSamples.CLIENT, "harbor", "2026-03-05", true)));
        Peers.of(Peer.BILLING)
                .stubFor(get(urlPathEqualTo("/estimate-requests"))
                        .withQueryParam("clientId", equalTo(ChartSamples.CLIENT))
                        .willReturn(
                                okJson(ChartSamples.list(owed(ChartSamples.CLIENT, "harbor", "2026-03-05", true)))));
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo(MONEY + "/estimate-requests"))
                        .willReturn(okJson(owed(ChartSamples.CLIENT, "harbor", "2026-03-05", true))));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(ChartSamples.PATH + "/account").text())
                    .contains(
                            "An estimate is to be given by Thu 5 Mar Overdue",
                            "Asked on Mon 2 Mar for care from Mon 30 Mar")
                    .doesNotContain("3 Mar ");
            browser.submit(
                    ChartSamples.PATH + "/account/estimate-requests",
                    Map.of("requestedOn", "2026-03-02", "scheduledOn", "2026-03-30", "key", PAYMENT));
            Peers.of(Peer.BILLING)
                    .verify(
                            postRequestedFor(urlPathEqualTo(MONEY + "/estimate-requests"))
                                    .withHeader("Idempotency-Key", equalTo(PAYMENT))
                                    .withRequestBody(
                                            equalToJson(
                                                    "{\"site\":\"harbor\",\"requestedOn\":\"2026-03-02\",\"scheduledOn\":\"2026-03-30\"}")));
            assertThat(browser.open("/").text()).contains("1 good-faith estimate owed", "1 overdue");
            Browser.Page list = browser.open("/billing/estimates");
            assertThat(list.header("Server-Timing")).isEqualTo("calls;desc=\"2\", rounds;desc=\"1\"");
            assertThat(list.html())
                    .contains(ChartSamples.PATH + "/account\">Jordan R.", "Overdue")
                    .doesNotContain("/billing/reports");
        }
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/billing/estimates").html()).contains("Jordan R.", "/billing/reports");
            assertThat(browser.open(ChartSamples.PATH + "/account").text())
                    .contains("is to be given by")
                    .doesNotContain("Note that an estimate is owed");
        }
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/billing/estimates").status()).isEqualTo(403);
        }
    }

    private static String owed(String client, String site, String dueOn, boolean overdue) {
        return """
                {"id":"%s","client":"%s","site":"%s","requestedOn":"2026-03-02","scheduledOn":"2026-03-30","dueOn":"%s",
                 "overdue":%s}""".formatted(PAYMENT, client, site, dueOn, overdue);
    }

    @Test
    void authorisationSaysWhetherItsUnitsLast() {
        ChartSamples.newClient();
        Peers.answer(Peer.BILLING, "/reviews/authorisations/" + PAYMENT, """
                {"authorisation":"%s","client":"%s","number":"A-77","service":"H0015","units":40,"used":30,"committed":4,
                 "left":10,"lastFourWeeks":12,"until":"2026-04-30","exhaustedOn":"2026-04-12","reviewDueOn":"2026-04-01"}""".formatted(PAYMENT, ChartSamples.CLIENT));
        try (Browser browser = signedIn("bea")) {
            Browser.Page page = browser.open(ChartSamples.PATH + "/coverage/authorisations/" + PAYMENT);
            assertThat(page.text()).contains("A-77", "the units end on Sun 12 Apr", "Used in the last four weeks");
            assertThat(page.html()).contains("data-chart=\"burn\"", "/_static/echarts/");
        }
    }

    private static String payment() {
        return """
                {"id":"%s","client":"%s","site":"harbor","method":"CASH","amountCents":2550,"refundedCents":0,"currency":"USD",
                 "state":"TAKEN","madeBy":"bea","madeAt":"2026-03-10T10:00:00Z","version":0}""".formatted(PAYMENT, ChartSamples.CLIENT);
    }
}
