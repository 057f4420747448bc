package health.concord.portal.claim;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
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

/** The books: closing a period and opening it again are the administrator's. */
@QuarkusTest
class LedgerTest extends PortalTest {

    private static final String KEY = "00000000-0000-7000-8000-000000000b01";
    private static final String JANUARY = "00000000-0000-7000-8000-000000000b02";
    private static final String FEBRUARY = "00000000-0000-7000-8000-000000000b03";

    @Test
    void everybodySeesHowFarTheBooksAreClosedAndOnlyTheAdministratorClosesThem() {
        books();
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing/ledger").text())
                    .contains("closed through Sat 31 Jan", "Month done", "Wrong day (ada")
                    .doesNotContain("Close the books", "Why it has to be opened");
            assertThat(browser.submit("/billing/ledger/closures", Map.of("through", "2026-02-28"))
                            .status())
                    .isEqualTo(403);
        }
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.open("/billing/ledger").text())
                    .contains("Close the books", "Open the period through Sat 31 Jan");
        }
    }

    @Test
    void aPeriodIsClosedAndTheFurthestOpenedAgain() {
        books();
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo("/ledger/closures")).willReturn(okJson(january())));
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo("/ledger/closures/" + JANUARY + "/reopening"))
                        .willReturn(okJson(january())));
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.submit(
                                    "/billing/ledger/closures",
                                    Map.of("through", "2026-02-28", "reason", "February done", "key", KEY))
                            .address()
                            .getPath())
                    .isEqualTo("/billing/ledger");
            browser.submit("/billing/ledger/closures/" + JANUARY + "/reopening", Map.of("reason", "A check came late"));
        }
        Peers.of(Peer.BILLING)
                .verify(postRequestedFor(urlPathEqualTo("/ledger/closures"))
                        .withHeader("Idempotency-Key", equalTo(KEY))
                        .withRequestBody(equalToJson("{\"through\":\"2026-02-28\",\"reason\":\"February done\"}")));
        Peers.of(Peer.BILLING)
                .verify(postRequestedFor(urlPathEqualTo("/ledger/closures/" + JANUARY + "/reopening"))
                        .withRequestBody(equalToJson("{\"reason\":\"A check came late\"}")));
    }

    @Test
    void aRefusalStandsBesideWhatWasTypedAndAnOutageTakesOnlyItsPart() {
        books();
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo("/ledger/closures"))
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("{\"detail\":\"The books are closed through that day already.\"}")));
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.submit("/billing/ledger/closures", Map.of("through", "2026-01-02", "reason", "Again"))
                            .html())
                    .contains("closed through that day already", "value=\"2026-01-02\"", "value=\"Again\"");

            Peers.of(Peer.BILLING)
                    .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(500)));
            assertThat(browser.open("/billing/ledger").text())
                    .contains("Billing has a fault")
                    .doesNotContain("Close the books");
        }
    }

    private static void books() {
        Peers.answer(
                Peer.BILLING,
                "/ledger/trial-balance",
                "{\"debitCents\":0,\"creditCents\":0,\"currency\":\"USD\",\"accounts\":[]}");
        Peers.answer(Peer.BILLING, "/ledger/closures", ChartSamples.list(january(), """
                {"id":"%s","through":"2026-02-28","reason":"Too early","by":"ada","at":"2026-03-01T10:00:00Z",
                 "reopened":{"reason":"Wrong day","by":"ada","at":"2026-03-01T11:00:00Z"}}""".formatted(FEBRUARY)));
    }

    private static String january() {
        return """
                {"id":"%s","through":"2026-01-31","reason":"Month done","by":"ada","at":"2026-02-03T10:00:00Z",
                 "reopened":null}""".formatted(JANUARY);
    }
}
