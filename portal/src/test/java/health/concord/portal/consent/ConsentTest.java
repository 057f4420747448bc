package health.concord.portal.consent;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
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
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentTest extends PortalTest {

    private static final String CONSENTS = "/clients/" + ChartSamples.CLIENT + "/consents";
    private static final String PAGE = ChartSamples.PATH + "/consents";

    @Test
    void formHasEveryElementWithTheUsualWording() {
        ChartSamples.newClient();
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(PAGE + "/new").html())
                    .contains(
                            "value=\"Concord Program\"",
                            "value=\"Jordan Reyes\"",
                            "Redisclosure",
                            "The right to revoke");
        }
    }

    @Test
    void consentIsSentWholeWithTheTimeOfTheSite() {
        ChartSamples.newClient();
        Peers.of(Peer.INTAKE).stubFor(post(urlPathEqualTo(CONSENTS)).willReturn(okJson(ChartSamples.consent())));
        try (Browser browser = signedIn("ines")) {
            browser.submit(PAGE + "/new", complete());

            Peers.of(Peer.INTAKE)
                    .verify(postRequestedFor(urlPathEqualTo(CONSENTS)).withRequestBody(equalToJson("""
                    {"kind":"GENERAL","discloser":"Concord Program",
                     "recipients":[{"kind":"TPO_CLASS","name":"My payers"}],"categories":["SUD"],
                     "purpose":{"kind":"TPO","redisclosureStatement":"R","refusalConsequences":"C"},
                     "rightToRevoke":"W","expiry":{"event":"END_OF_TREATMENT"},
                     "signature":{"name":"Jordan Reyes","method":"INK","signedAt":"2026-03-02T09:00-05:00"}}""")));
        }
    }

    @Test
    void whatIsMissingStandsBesideItsFieldAndTheRestStays() {
        ChartSamples.newClient();
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo(CONSENTS))
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                                        {"detail":"The consent is not complete.",
                                         "errors":[{"field":"purpose.redisclosureStatement","message":"is missing"}]}""")));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.submit(PAGE + "/new", complete()).html())
                    .contains(
                            "The consent is not complete.",
                            "id=\"p-purpose.redisclosureStatement\"",
                            "value=\"My payers\"");
        }
    }

    @Test
    void revokingIsForThoseWhoMayAndSaysWhatTheClientSaid() {
        ChartSamples.newClient();
        Peers.answer(Peer.INTAKE, CONSENTS, ChartSamples.list(ChartSamples.consent()));
        String revocation = "/consents/" + ChartSamples.CONSENT + "/revocation";
        Peers.of(Peer.INTAKE).stubFor(post(urlPathEqualTo(revocation)).willReturn(okJson(ChartSamples.consent())));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open(PAGE).text()).contains("In force").doesNotContain("Revoke");
        }
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).text()).contains("Treatment, payment and operations In force", "Revoke");

            browser.submit(
                    PAGE + "/" + ChartSamples.CONSENT + "/revocation",
                    Map.of("revokedAt", "2026-03-03T10:00", "reason", "Changed her mind"));

            Peers.of(Peer.INTAKE)
                    .verify(postRequestedFor(urlPathEqualTo(revocation))
                            .withRequestBody(matchingJsonPath("$[?(@.revokedAt == '2026-03-03T10:00-05:00')]")));
        }
    }

    private static Map<String, String> complete() {
        Map<String, String> fields = new HashMap<>();
        fields.put("kind", "GENERAL");
        fields.put("discloser", "Concord Program");
        fields.put("recipients[0].kind", "TPO_CLASS");
        fields.put("recipients[0].name", "My payers");
        fields.put("categories", "SUD");
        fields.put("purpose.kind", "TPO");
        fields.put("purpose.redisclosureStatement", "R");
        fields.put("purpose.refusalConsequences", "C");
        fields.put("rightToRevoke", "W");
        fields.put("expiry.event", "END_OF_TREATMENT");
        fields.put("signature.name", "Jordan Reyes");
        fields.put("signature.method", "INK");
        fields.put("signature.signedAt", "2026-03-02T09:00");
        return fields;
    }

    @Test
    void inAnEmergencyAClinicianTellsWithoutConsent() {
        ChartSamples.newClient();
        String page = ChartSamples.PATH + "/consents/emergency";
        Peers.answer(
                Peer.INTAKE,
                "/clients/" + ChartSamples.CLIENT + "/consents",
                ChartSamples.list(ChartSamples.consent()));
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo("/clients/" + ChartSamples.CLIENT + "/emergency-disclosures"))
                        .willReturn(okJson("""
                                {"id":"%s","client":"%s","recipient":"Dr. Lee","nature":"Overdose","reason":"Unconscious",
                                 "categories":["SUD"],"declaredAt":"2026-03-02T14:00:00Z","declaredBy":"clara",
                                 "endsAt":"2026-03-02T15:00:00Z","version":0}""".formatted(ChartSamples.CONSENT, ChartSamples.CLIENT))));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(ChartSamples.PATH + "/consents").html())
                    .contains(page, "/consents/" + ChartSamples.CONSENT + "/paper", "/consents/accounting.csv");
            browser.submit(
                    page,
                    Map.of(
                            "key", ChartSamples.PAYER,
                            "recipient", "Dr. Lee",
                            "affiliation", "General Hospital",
                            "nature", "Overdose",
                            "reason", "Unconscious",
                            "categories", "SUD"));
        }
        Peers.of(Peer.INTAKE)
                .verify(postRequestedFor(urlPathEqualTo("/clients/" + ChartSamples.CLIENT + "/emergency-disclosures"))
                        .withHeader("Idempotency-Key", equalTo(ChartSamples.PAYER))
                        .withRequestBody(equalToJson("""
                                {"recipient":"Dr. Lee","affiliation":"General Hospital","nature":"Overdose",
                                 "reason":"Unconscious","categories":["SUD"]}""")));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(ChartSamples.PATH + "/consents").html()).doesNotContain(page);
            assertThat(browser.open(page).status()).isEqualTo(403);
        }
    }

    @Test
    void consentsAndTheirAccountingLeaveAsFiles() {
        Peers.answer(Peer.INTAKE, "/consents/" + ChartSamples.CONSENT + "/form", "%PDF");
        Peers.answer(Peer.INTAKE, "/clients/" + ChartSamples.CLIENT + "/disclosures/accounting", "when,whom");
        String tab = ChartSamples.PATH + "/consents/";
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(tab + ChartSamples.CONSENT + "/paper").header("Content-Disposition"))
                    .contains("attachment", ".pdf");
            assertThat(browser.open(tab + "accounting.csv").html()).isEqualTo("when,whom");
        }
    }
}
