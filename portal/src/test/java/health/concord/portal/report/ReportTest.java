package health.concord.portal.report;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportTest extends PortalTest {

    private static final String CLAIM = "00000000-0000-7000-8000-000000000b02";

    @Test
    void figuresOfATimeAndTheirFiles() {
        Peers.answer(Peer.BILLING, "/reports/revenue-cycle", """
                {"from":"2026-03-01","to":"2026-03-31","currency":"USD","receivableCents":123400,"chargedLast90DaysCents":1,
                 "daysInReceivablesTenths":345,"sentClaims":10,"cleanClaims":9,"cleanClaimPercent":90,"answeredClaims":8,
                 "deniedClaims":1,"denialPercent":12}""");
        Peers.answer(Peer.BILLING, "/reports/revenue", """
                {"from":"2026-03-01","to":"2026-03-31","currency":"USD","by":"GROUP","rows":[{"of":"SUPPORT","sessions":4,
                 "attendedMinutes":360,"chargedCents":50000,"collectedCents":40000,"chargedPerHourCents":1,
                 "collectedPerHourCents":6666}]}""");
        Peers.answer(Peer.BILLING, "/ledger/aged-receivables", """
                {"asOf":"2026-03-31","currency":"USD","by":"PAYER","totalCents":700,"owed":[{"payer":"%s","days0To30":700,
                 "days31To60":0,"days61To90":0,"days91To120":0,"daysOver120":0,"totalCents":700}]}""".formatted(ChartSamples.PAYER));
        Peers.of(Peer.BILLING)
                .stubFor(get(urlPathEqualTo("/reports/revenue/csv"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "text/csv")
                                .withBody("of,sessions")));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing/reports?from=2026-03-01&to=2026-03-31&by=GROUP")
                            .text())
                    .contains(
                            "$1,234.00", "34.5", "90 % of 10 sent", "12 % of 8 answered", "Support", "$66.66", "$7.00");
            assertThat(browser.open("/billing/reports/revenue.csv?from=2026-03-01&to=2026-03-31&by=GROUP")
                            .html())
                    .isEqualTo("of,sessions");
        }
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/billing/reports").status()).isEqualTo(403);
        }
    }

    @Test
    void deliveredServicesSayWhatBecameOfThem() {
        Peers.answer(
                Peer.BILLING,
                "/delivered-services",
                ChartSamples.list(service("BILLED", "\"" + CLAIM + "\""), service("NOT_BILLABLE", null)));
        Peers.of(Peer.BILLING)
                .stubFor(get(urlPathEqualTo("/delivered-services"))
                        .withQueryParam("site", equalTo("harbor"))
                        .withQueryParam("unclaimed", equalTo("true"))
                        .willReturn(okJson(ChartSamples.list(service("NOT_BILLABLE", null)))));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing/delivered?from=2026-03-02&to=2026-03-08")
                            .text())
                    .contains("Group counselling", "09:00–10:30", "Billed", "Not billable", "not signed");
            assertThat(browser.open("/billing/delivered.csv?from=2026-03-02&to=2026-03-08&left=yes")
                            .html())
                    .contains("Not billable")
                    .doesNotContain("Billed");
        }
    }

    @Test
    void reviewsDueLeadToTheChart() {
        Peers.of(Peer.BILLING).stubFor(get(urlPathEqualTo("/reviews/tasks")).willReturn(okJson("""
                [{"kind":"CONCURRENT_REVIEW","client":"%s","about":"%s","dueOn":"2026-03-20","text":"Ask Northern for more units."}]""".formatted(
                        ChartSamples.CLIENT, CLAIM))));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/billing/reviews").html())
                    .contains("Ask Northern for more units.", "/people/" + ChartSamples.CLIENT);
        }
    }

    private static String service(String outcome, String claim) {
        return """
                {"id":"%s","session":"%s","client":"%s","episode":"%s","site":"harbor","type":"GROUP_COUNSELLING",
                 "kind":"GROUP","program":"SUD","serviceDate":"2026-03-02","from":"2026-03-02T14:00:00Z",
                 "to":"2026-03-02T15:30:00Z","minutesPresent":90,"mode":"IN_PERSON","noteSigned":false,"outcome":"%s",
                 "reason":null,"claim":%s}""".formatted(CLAIM, CLAIM, ChartSamples.CLIENT, ChartSamples.EPISODE, outcome, claim);
    }
}
