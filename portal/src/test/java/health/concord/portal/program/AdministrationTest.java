package health.concord.portal.program;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import health.concord.portal.testsupport.Samples;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdministrationTest extends PortalTest {

    private static final String ID = "00000000-0000-7000-8000-000000000e01";

    @Test
    void aPayerIsRegistered() {
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo("/payers")).willReturn(okJson("""
                {"id":"00000000-0000-7000-8000-000000000e41","code":"WEST","name":"Western","kind":"MEDICAID",
                 "acceptsAssignment":true}""")));
        try (Browser browser = signedIn("ada")) {
            browser.submit(
                    "/program/payers/new",
                    Map.of("code", "WEST", "name", "Western", "kind", "MEDICAID", "acceptsAssignment", "on"));
        }
        Peers.of(Peer.BILLING)
                .verify(postRequestedFor(urlPathEqualTo("/payers")).withRequestBody(equalToJson("""
                        {"code":"WEST","name":"Western","kind":"MEDICAID","acceptsAssignment":true}""")));
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/program").text()).doesNotContain("New payer");
            assertThat(browser.open("/program/payers/new").status()).isEqualTo(403);
        }
    }

    @Test
    void policyIsTriedWithoutStoringAnything() {
        Peers.answer(
                Peer.BILLING,
                "/payers",
                ChartSamples.list("{\"id\":\"" + ChartSamples.PAYER
                        + "\",\"code\":\"N\",\"name\":\"Northern\",\"kind\":\"MEDICAID\",\"acceptsAssignment\":true}"));
        Peers.answer(Peer.BILLING, "/payer-policies/examples", "[\"comm-a\"]");
        Peers.of(Peer.BILLING).stubFor(post(urlPathEqualTo("/policy-previews")).willReturn(okJson("""
                {"currency":"USD","readyCents":18000,"heldCents":0,"lines":[{"date":"2026-03-02","code":"H0015","modifiers":["HF"],
                 "units":1,"minutes":180,"amountCents":18000,"services":[0],"holds":[],
                 "trace":[{"rule":"PER_DIEM","text":"Three hours make a day.","inputs":{}}]}],"unbilled":[]}""")));
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/program/policies").text()).contains("Take over comm-a");
            Browser.Page tried = browser.submit(
                    "/program/policies/preview",
                    Map.of(
                            "policy",
                            ID,
                            "program",
                            "SUD",
                            "date",
                            "2026-03-02",
                            "services[0].type",
                            "GROUP_COUNSELLING",
                            "services[0].from",
                            "09:00",
                            "services[0].minutes",
                            "180"));
            assertThat(tried.text()).contains("$180.00", "H0015 HF", "Three hours make a day.");
            Peers.of(Peer.BILLING)
                    .verify(postRequestedFor(urlPathEqualTo("/policy-previews"))
                            .withRequestBody(equalToJson("""
                            {"site":"harbor","program":"SUD","policy":"%s","services":[{"type":"GROUP_COUNSELLING",
                             "kind":"GROUP","date":"2026-03-02","from":"09:00","minutes":180,"mode":"IN_PERSON"}]}""".formatted(ID))));
        }
    }

    @Test
    void ruleVersionsAreComparedRuleByRule() {
        Peers.answer(Peer.MATCHING, "/rule-sets/current", rules("2026-03", rule("H1", 2), rule("H3", 1)));
        Peers.answer(Peer.MATCHING, "/rule-sets/2026-01", rules("2026-01", rule("H1", 1), rule("H2", 1)));
        Peers.answer(Peer.MATCHING, "/rule-sets", """
                {"items":[{"version":"2026-03","effectiveFrom":"2026-03-01","status":"IN_FORCE","title":"IOP","review":"Not reviewed.","author":"R. Vega","reason":"Rapport counts.","rules":2},
                 {"version":"2026-01","effectiveFrom":"2026-01-01","replacedOn":"2026-03-01","status":"REPLACED","title":"IOP","review":"","rules":2}]}""");
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/program/rules").text())
                    .contains(
                            "2026-03 in force Sun 1 Mar",
                            "R. Vega Rapport counts.",
                            "2026-01 replaced Thu 1 Jan",
                            "with 2026-03")
                    .doesNotContain("What differs from 2026");
            assertThat(browser.open("/program/rules?version=2026-01").text())
                    .contains("HARD H1", "changed", "(weight 1)", "(weight 2)", "H2", "gone", "H3", "new");
            Peers.answer(Peer.MATCHING, "/rule-sets/2026-03", rules("2026-03", rule("H1", 2), rule("H3", 1)));
            assertThat(browser.open("/program/rules?version=2026-03&with=2026-01")
                            .text())
                    .contains("What differs from 2026-03 to 2026-01", "H2 new");
            Peers.of(Peer.MATCHING).stop();
            assertThat(browser.open("/program/rules?version=2026-01").text()).contains("Placement is not answering.");
        }
    }

    @Test
    void instrumentsSayWhatIsToBeChecked() {
        Peers.answer(Peer.INTAKE, "/instruments", ChartSamples.list("""
                {"code":"audit","version":"1","title":"AUDIT","answerable":false,"unverified":["cut-off 8"],
                 "licence":{"textShipped":false,"terms":"WHO","source":"manual"}}"""));
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.open("/program/instruments").text()).contains("AUDIT", "total only", "WHO", "cut-off 8");
        }
    }

    @Test
    void emergencyDisclosureIsReviewedByAnAdministrator() {
        Peers.answer(Peer.INTAKE, "/emergency-disclosures", ChartSamples.list(emergency()));
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo("/emergency-disclosures/" + ID + "/review"))
                        .willReturn(okJson(emergency())));
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.open("/program/emergencies").text())
                    .contains("City Hospital", "Overdose", "Record the review");
            browser.submit(
                    "/program/emergencies/" + ID + "/review",
                    Map.of("version", "2", "justified", "yes", "finding", "Life was in danger."));
            Peers.of(Peer.INTAKE)
                    .verify(putRequestedFor(urlPathEqualTo("/emergency-disclosures/" + ID + "/review"))
                            .withHeader("If-Match", equalTo("\"2\""))
                            .withRequestBody(equalToJson("{\"justified\":true,\"finding\":\"Life was in danger.\"}")));
        }
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/program/emergencies").text())
                    .contains("City Hospital")
                    .doesNotContain("Record the review");
        }
    }

    @Test
    void whoReviewsTooLateSeesWhatTheOtherFound() {
        Peers.answer(
                Peer.INTAKE,
                "/emergency-disclosures",
                ChartSamples.list(emergency()
                        .replace(
                                "\"version\":2",
                                "\"justified\":false,\"finding\":\"Nobody was in danger.\",\"version\":3")));
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo("/emergency-disclosures/" + ID + "/review"))
                        .willReturn(aResponse().withStatus(412)));
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.submit(
                                    "/program/emergencies/" + ID + "/review",
                                    Map.of("version", "2", "justified", "yes", "finding", "Life was in danger."))
                            .text())
                    .contains(
                            "Somebody else changed this",
                            "Justified no yes",
                            "What was found Nobody was in danger. Life was in danger.");
        }
    }

    @Test
    void servicesSayWhetherTheyAreReadyAndTellAgain() {
        Peers.answer(
                Peer.INTAKE,
                "/q/health/ready",
                "{\"status\":\"UP\",\"checks\":[{\"name\":\"Database\",\"status\":\"UP\"}]}");
        Peers.answer(Peer.INTAKE, "/events/undelivered", Samples.undelivered());
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo("/events/" + ID + "/redelivery"))
                        .willReturn(aResponse().withStatus(202)));
        Peers.of(Peer.BILLING).stop();
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.open("/program/services").text())
                    .contains(
                            "Intake up",
                            "Database",
                            "client.changed",
                            "Tell it again",
                            "Billing not ready",
                            "Billing is not answering.");
            browser.submit("/program/services/INTAKE/events/" + ID, Map.of());
            Peers.of(Peer.INTAKE).verify(postRequestedFor(urlPathEqualTo("/events/" + ID + "/redelivery")));
        }
    }

    @Test
    void frameIsThereInSpanish() {
        try (Browser browser = signedIn("ada")) {
            browser.submit("/language", Map.of("language", "es"));
            assertThat(browser.open("/program").text()).contains("Facturación", "Salir", "Buscar personas");
            browser.submit("/language", Map.of("language", "en"));
            assertThat(browser.open("/program").text()).contains("Sign out", "Español");
        }
    }

    private static String rules(String version, String... rules) {
        return "{\"version\":\"%s\",\"effectiveFrom\":\"2026-01-01\",\"rules\":[%s]}"
                .formatted(version, String.join(",", rules));
    }

    private static String rule(String id, int weight) {
        return "{\"section\":\"HARD\",\"id\":\"%s\",\"weight\":%d,\"text\":\"Says so.\"}".formatted(id, weight);
    }

    private static String emergency() {
        return """
                {"id":"%s","client":"%s","site":"harbor","recipient":"City Hospital","affiliation":"ER","nature":"Overdose",
                 "reason":"Unconscious.","categories":["SUD"],"declaredAt":"2026-03-02T14:00:00Z","declaredBy":"clara",
                 "endsAt":"2026-03-02T15:00:00Z","version":2}""".formatted(ID, ChartSamples.CLIENT);
    }
}
