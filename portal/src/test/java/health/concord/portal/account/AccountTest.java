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
    void authorisationSaysWhetherItsUnitsLast() {
        ChartSamples.newClient();
        Peers.answer(Peer.BILLING, "/reviews/authorisations/" + PAYMENT, """
                {"authorisation":"%s","client":"%s","number":"A-77","service":"H0015","units":40,"used":30,"committed":4,
                 "left":10,"lastFourWeeks":12,"until":"2026-04-30","exhaustedOn":"2026-04-12","reviewDueOn":"2026-04-01"}""".formatted(PAYMENT, ChartSamples.CLIENT));
        try (Browser browser = signedIn("bea")) {
            Browser.Page page = browser.open(ChartSamples.PATH + "/coverage/authorisations/" + PAYMENT);
            assertThat(page.text()).contains("A-77", "the units end on 2026-04-12", "Used in the last four weeks");
            assertThat(page.html()).contains("data-chart=\"burn\"", "/_static/echarts/");
        }
    }

    private static String payment() {
        return """
                {"id":"%s","client":"%s","site":"harbor","method":"CASH","amountCents":2550,"refundedCents":0,"currency":"USD",
                 "state":"TAKEN","madeBy":"bea","madeAt":"2026-03-10T10:00:00Z","version":0}""".formatted(PAYMENT, ChartSamples.CLIENT);
    }
}
