package health.concord.portal.denial;

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
class DenialTest extends PortalTest {

    private static final String ID = "00000000-0000-7000-8000-000000000b01";
    private static final String CLAIM = "00000000-0000-7000-8000-000000000b02";
    private static final String APPEAL = "00000000-0000-7000-8000-000000000b03";

    @Test
    void worklistSaysWhatRunsOutAndWhatDenialsComeFrom() {
        Peers.answer(Peer.BILLING, "/denials", ChartSamples.list(denial("OPEN")));
        Peers.answer(Peer.BILLING, "/denials/rates", """
                {"from":"2026-01-01","to":"2026-03-31","currency":"USD","count":3,"amountCents":36000,"causes":[
                 {"reason":"CO-197","label":"No authorisation","category":"AUTH","count":3,"amountCents":36000,
                  "shareOfAmountPercent":100,"preventedBy":"AUTH_MISSING hold"}]}""");
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing/denials").text())
                    .contains("CO-197", "No authorisation", "$120.00", "Open", "100 %", "AUTH_MISSING hold");
            assertThat(browser.open("/billing/denials/list.csv?state=OPEN").html())
                    .contains("CO-197,No authorisation");
        }
    }

    @Test
    void appealLeadsToItsLetter() {
        Peers.answer(Peer.BILLING, "/denials/" + ID, denial("OPEN"));
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo("/claims/" + CLAIM + "/appeals"))
                        .willReturn(okJson("""
                        {"id":"%s","claim":"%s","ordinal":1,"amountCents":12000,"currency":"USD","by":"bea",
                         "at":"2026-03-10T10:00:00Z"}""".formatted(APPEAL, CLAIM))));
        Peers.of(Peer.BILLING)
                .stubFor(get(urlPathEqualTo("/appeals/" + APPEAL + "/letter"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/pdf")
                                .withBody("%PDF-1.7")));
        try (Browser browser = signedIn("bea")) {
            Browser.Page done = browser.submit(
                    "/billing/denials/" + ID + "/appeal",
                    Map.of("argument", "A-77 covers the day.", "enclosures", "Authorisation\nNote", "key", APPEAL));
            assertThat(done.text()).contains("The appeal is recorded.", "Get the letter");
            Peers.of(Peer.BILLING)
                    .verify(postRequestedFor(urlPathEqualTo("/claims/" + CLAIM + "/appeals"))
                            .withRequestBody(equalToJson("""
                                    {"argument":"A-77 covers the day.","enclosures":["Authorisation","Note"]}""")));
            Browser.Page letter = browser.open("/billing/denials/appeals/" + APPEAL + "/letter");
            assertThat(letter.html()).startsWith("%PDF");
            assertThat(letter.header("Content-Disposition")).contains("attachment");
        }
    }

    @Test
    void aHoldThatForetoldItAndWasWaivedIsNamed() {
        Peers.answer(
                Peer.BILLING,
                "/denials/" + ID,
                denial("OPEN").replace("\"version\":3", "\"version\":3,\"waivedHold\":\"CERT_WEEK_MINUTES\""));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/billing/denials/" + ID).text())
                    .contains(
                            "A hold that foretold this was waived: The physician certified too few hours a week.",
                            "Tue 10 Mar");
        }
    }

    @Test
    void writeOffNamesTheVersionThatWasSeenAndAuditorsOnlyRead() {
        Peers.answer(Peer.BILLING, "/denials/" + ID, denial("OPEN"));
        Peers.of(Peer.BILLING)
                .stubFor(post(urlPathEqualTo("/denials/" + ID + "/write-off"))
                        .willReturn(okJson(denial("WRITTEN_OFF"))));
        try (Browser browser = signedIn("bea")) {
            browser.submit(
                    "/billing/denials/" + ID + "/write-off",
                    Map.of("reason", "Too old", "version", "3", "key", APPEAL));
            Peers.of(Peer.BILLING)
                    .verify(postRequestedFor(urlPathEqualTo("/denials/" + ID + "/write-off"))
                            .withHeader("If-Match", equalTo("\"3\"")));
        }
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/billing/denials/" + ID).text())
                    .contains("CO-197")
                    .doesNotContain("Write off", "Make the appeal letter");
        }
    }

    private static String denial(String state) {
        return """
                {"id":"%s","claim":"%s","line":"%s","site":"harbor","client":"%s","payer":"%s","remittance":"%s",
                 "reason":"CO-197","label":"No authorisation","category":"AUTH","remarks":["N30"],"amountCents":12000,
                 "currency":"USD","deniedOn":"2026-03-10","deadline":"2026-06-08","state":"%s","preventedBy":null,
                 "version":3}""".formatted(ID, CLAIM, CLAIM, ChartSamples.CLIENT, ChartSamples.PAYER, CLAIM, state);
    }
}
