package health.concord.portal.program;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By which NPI payers know the clinicians. */
@QuarkusTest
class PractitionerTest extends PortalTest {

    private static final String PAGE = "/program/practitioners";
    private static final String KNOWN = "00000000-0000-7000-8000-000000000e31";
    private static final String MISSING = "00000000-0000-7000-8000-000000000e32";
    private static final String ELSEWHERE = "00000000-0000-7000-8000-000000000e33";
    private static final Map<String, String> TYPED =
            Map.of("givenName", "Mateo", "familyName", "Juniperro", "npi", "1777000019", "taxonomy", "101YM0800X");

    @BeforeEach
    void oneHasNoNpi() {
        Peers.answer(
                Peer.SCHEDULING,
                "/clinicians",
                ChartSamples.list(clinician(KNOWN, "Amara Cloudberry"), clinician(MISSING, "Mateo Juniperro")));
        Peers.answer(
                Peer.BILLING,
                "/practitioners",
                ChartSamples.list(
                        practitioner(KNOWN, "AMARA", "CLOUDBERRY", "1777000001", 3),
                        practitioner(ELSEWHERE, "RUTH", "YARROW", "1777000027", 0)));
    }

    @Test
    void whoHasNoNpiIsSeenFirstAndGetsOneInPlace() {
        Peers.of(Peer.BILLING)
                .stubFor(put(urlPathEqualTo("/practitioners/" + MISSING))
                        .willReturn(okJson(practitioner(MISSING, "MATEO", "JUNIPERRO", "1777000019", 0))));
        try (Browser browser = signedIn("ada")) {
            Browser.Page page = browser.open(PAGE);
            assertThat(page.header("Server-Timing")).isEqualTo("calls;desc=\"2\", rounds;desc=\"1\"");
            assertThat(page.text())
                    .contains("1 without an NPI", "No NPI", "1777000001", "RUTH YARROW not at Harbor Street")
                    .containsSubsequence("Mateo Juniperro", "Amara Cloudberry", "RUTH YARROW");
            assertThat(page.html()).contains("value=\"Mateo\"", "value=\"Juniperro\"");

            assertThat(browser.submit(PAGE + "/" + MISSING, TYPED).address().getPath())
                    .isEqualTo(PAGE);
        }
        Peers.of(Peer.BILLING)
                .verify(
                        putRequestedFor(urlPathEqualTo("/practitioners/" + MISSING))
                                .withHeader("If-Match", absent())
                                .withRequestBody(
                                        equalToJson(
                                                "{\"givenName\":\"Mateo\",\"familyName\":\"Juniperro\",\"npi\":\"1777000019\",\"taxonomy\":\"101YM0800X\"}")));
    }

    @Test
    void billersEditWhoIsOnFileAndAuditorsOnlyRead() {
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/program/policies").html()).contains("href=\"" + PAGE + "\"");
            assertThat(browser.open(PAGE).text())
                    .contains("AMARA CLOUDBERRY", "Administrators also see", "Change")
                    .doesNotContain("Mateo");
            Peers.of(Peer.SCHEDULING).verify(0, getRequestedFor(anyUrl()));
        }
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open(PAGE).text())
                    .contains("1777000001", "No NPI")
                    .doesNotContain("Change", "Enter");
            assertThat(browser.submit(PAGE + "/" + MISSING, TYPED).status()).isEqualTo(403);
        }
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).status()).isEqualTo(403);
        }
    }

    @Test
    void aMistypedNpiAndALateSaveKeepWhatWasTyped() {
        refuse(400, "{\"detail\":\"Look.\",\"errors\":[{\"field\":\"npi\",\"message\":\"is not an NPI\"}]}");
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.submit(PAGE + "/" + KNOWN, TYPED).html())
                    .contains("id=\"p-" + KNOWN + "npi\">is not an NPI", "value=\"1777000019\"");
            refuse(412, "{\"detail\":\"Somebody else saved it.\"}");
            Browser.Page late = browser.submit(
                    PAGE + "/" + KNOWN,
                    Map.of(
                            "givenName",
                            "AMARA",
                            "familyName",
                            "CLOUDBERRY",
                            "npi",
                            "1777000019",
                            "taxonomy",
                            "101YM0800X",
                            "version",
                            "2"));
            assertThat(late.text()).contains("1777000001", "Stands there now");
            assertThat(late.html()).contains("name=\"version\" value=\"3\"");
        }
        Peers.of(Peer.BILLING)
                .verify(putRequestedFor(urlPathEqualTo("/practitioners/" + KNOWN))
                        .withHeader("If-Match", equalTo("\"2\"")));
    }

    private static void refuse(int status, String problem) {
        Peers.of(Peer.BILLING)
                .stubFor(put(urlPathEqualTo("/practitioners/" + KNOWN))
                        .willReturn(aResponse()
                                .withStatus(status)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody(problem)));
    }

    private static String clinician(String id, String name) {
        return """
                {"id":"%s","displayName":"%s","availability":[],"version":0}""".formatted(id, name);
    }

    private static String practitioner(String id, String given, String family, String npi, int version) {
        return """
                {"id":"%s","givenName":"%s","familyName":"%s","npi":"%s","taxonomy":"101YM0800X","version":%d}""".formatted(id, given, family, npi, version);
    }
}
