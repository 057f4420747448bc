package health.concord.portal.assessment;

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
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentTest extends PortalTest {

    private static final String RESPONSES = "/episodes/" + ChartSamples.EPISODE + "/responses";
    private static final String PROFILE = "/episodes/" + ChartSamples.EPISODE + "/profile";

    @Test
    void formIsMadeOfTheInstrumentsData() {
        ChartSamples.newClient();
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(ChartSamples.PATH + "/assessments/phq-9").text())
                    .contains("PHQ-9", "Little interest", "Not at all", "Several days");
            assertThat(browser.open(ChartSamples.PATH + "/assessments/c-ssrs").html())
                    .contains("data-after=\"answers.2\"", "© Columbia");
        }
    }

    @Test
    void answersAreSentAsTheyAreMeantAndTheScoreIsShownAtOnce() {
        ChartSamples.newClient();
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo(RESPONSES))
                        .willReturn(okJson(ChartSamples.score("phq-9", 14, "moderate", "\"CSSRS_NEEDED\""))));
        Peers.answer(
                Peer.INTAKE,
                RESPONSES,
                ChartSamples.list(ChartSamples.score("phq-9", 14, "moderate", "\"CSSRS_NEEDED\"")));
        try (Browser browser = signedIn("clara")) {
            Browser.Page scored = browser.submit(
                    ChartSamples.PATH + "/assessments/phq-9",
                    Map.of("answers.1", "1", "on", "2026-03-02", "key", key()));

            assertThat(scored.text())
                    .contains(
                            "PHQ-9: 14 moderate",
                            "An answer asks for the C-SSRS screener now.",
                            "Ask the C-SSRS screener");
            Peers.of(Peer.INTAKE)
                    .verify(postRequestedFor(urlPathEqualTo(RESPONSES))
                            .withHeader("Idempotency-Key", equalTo(key()))
                            .withRequestBody(equalToJson(
                                    "{\"instrument\":\"phq-9\",\"answers\":{\"1\":1},\"on\":\"2026-03-02\"}")));
        }
    }

    @Test
    void answersAreKeptAsOneGoesAndTheDraftIsGoneOnWith() {
        ChartSamples.newClient();
        String drafts = "/episodes/" + ChartSamples.EPISODE + "/drafts";
        Peers.of(Peer.INTAKE).stubFor(post(urlPathEqualTo(drafts)).willReturn(okJson(draft(0, "{}"))));
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo("/drafts/" + ChartSamples.CONSENT))
                        .willReturn(okJson(draft(1, "{\"1\":1}"))));
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo("/drafts/" + ChartSamples.CONSENT + "/submission"))
                        .willReturn(okJson(ChartSamples.score("phq-9", 1, "minimal", ""))));
        String path = ChartSamples.PATH + "/assessments/phq-9";
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.submit(path + "/draft", Map.of("answers.1", "1", "key", key()))
                            .html())
                    .contains("value=\"" + ChartSamples.CONSENT, "name=\"version\" value=\"1\"", "Kept as a draft");

            Peers.answer(Peer.INTAKE, drafts, ChartSamples.list(draft(1, "{\"1\":1}")));
            assertThat(browser.open(path).html()).contains("value=\"1\" checked", "Kept as a draft");

            browser.submit(
                    path,
                    Map.of(
                            "answers.1",
                            "1",
                            "on",
                            "2026-03-02",
                            "draft",
                            ChartSamples.CONSENT,
                            "version",
                            "1",
                            "key",
                            key()));
            Peers.of(Peer.INTAKE)
                    .verify(postRequestedFor(urlPathEqualTo("/drafts/" + ChartSamples.CONSENT + "/submission"))
                            .withRequestBody(equalToJson("{\"on\":\"2026-03-02\"}")));
        }
    }

    private static String draft(int version, String answers) {
        return """
                {"id":"%s","instrument":"phq-9","instrumentVersion":"1","state":"OPEN","answers":%s,"open":[],
                 "skipped":[],"savedAt":"2026-03-02T14:00:00Z","version":%d}""".formatted(ChartSamples.CONSENT, answers, version);
    }

    @Test
    void questionThatIsNotAskedIsNotSent() {
        ChartSamples.newClient();
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo(RESPONSES))
                        .willReturn(okJson(ChartSamples.score("c-ssrs", 0, "none", ""))));
        try (Browser browser = signedIn("clara")) {
            browser.submit(
                    ChartSamples.PATH + "/assessments/c-ssrs",
                    Map.of("answers.1", "false", "answers.2", "false", "answers.3", "true", "on", "2026-03-02"));

            Peers.of(Peer.INTAKE)
                    .verify(postRequestedFor(urlPathEqualTo(RESPONSES)).withRequestBody(equalToJson("""
                                    {"instrument":"c-ssrs","answers":{"1":false,"2":false},"on":"2026-03-02"}""")));
        }
    }

    @Test
    void refusedAnswersStayAndTheProblemStandsBesideItsField() {
        ChartSamples.newClient();
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo(RESPONSES))
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                                        {"status":400,"detail":"Some fields are not right.",
                                         "errors":[{"field":"on","message":"is in the future"}]}""")));
        try (Browser browser = signedIn("clara")) {
            Browser.Page page = browser.submit(
                    ChartSamples.PATH + "/assessments/phq-9", Map.of("answers.1", "1", "on", "2999-01-01"));

            assertThat(page.text()).contains("Some fields are not right.", "is in the future");
            assertThat(page.html()).contains("value=\"2999-01-01\"").contains("value=\"1\" checked");
        }
    }

    @Test
    void profileIsMadeOfTheCatalogueAndKeepsWhatDidNotChange() {
        ChartSamples.newClient();
        Peers.answer(Peer.INTAKE, PROFILE, ChartSamples.profile(3, """
                {"code":"sobrietyDays","value":40,"source":"STAFF","on":"2026-03-01","confidence":"HIGH"}""", "\"F10.20\""));
        Peers.of(Peer.INTAKE).stubFor(put(urlPathEqualTo(PROFILE)).willReturn(okJson(ChartSamples.profile(4, "", ""))));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(ChartSamples.PATH + "/profile").html())
                    .contains("value=\"40\"", "value=\"F10.20\"", "Dangers now", "Delirium");

            browser.submit(
                    ChartSamples.PATH + "/profile",
                    Map.of(
                            "revision", "3",
                            "diagnoses", "f10.20, F33.1",
                            "factor.sobrietyDays", "40",
                            "factor.skillsNeeds", "COPING",
                            "factor.groupAgreementSigned", "true"));

            Peers.of(Peer.INTAKE)
                    .verify(putRequestedFor(urlPathEqualTo(PROFILE))
                            .withHeader("If-Match", equalTo("\"3\""))
                            .withRequestBody(equalToJson("""
                                    {"factors":[
                                     {"code":"sobrietyDays","value":40,"source":"STAFF","on":"2026-03-01","confidence":"HIGH"},
                                     {"code":"skillsNeeds","value":["COPING"],"source":"CLIENT","on":"${json-unit.any-string}","confidence":"MEDIUM"},
                                     {"code":"groupAgreementSigned","value":true,"source":"CLIENT","on":"${json-unit.any-string}","confidence":"MEDIUM"}],
                                     "diagnoses":["F10.20","F33.1"]}""")));
        }
    }

    @Test
    void profileAsksByScalesInWordsAndForMoneyInDollars() {
        ChartSamples.newClient();
        Peers.answer(Peer.INTAKE, PROFILE, ChartSamples.profile(3, """
                {"code":"budgetPerSession","value":4000,"source":"CLIENT","on":"2026-03-01","confidence":"MEDIUM"}""", ""));
        Peers.of(Peer.INTAKE).stubFor(put(urlPathEqualTo(PROFILE)).willReturn(okJson(ChartSamples.profile(4, "", ""))));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(ChartSamples.PATH + "/profile").html())
                    .contains("0 · not at all", "3 · very much", "value=\"40.00\"", "How the client is now");

            assertThat(browser.submit(
                                    ChartSamples.PATH + "/profile",
                                    Map.of("revision", "3", "factor.budgetPerSession", "forty"))
                            .html())
                    .contains("is no amount; write it as 125 or 125.50", "value=\"forty\"");
            browser.submit(
                    ChartSamples.PATH + "/profile",
                    Map.of("revision", "3", "factor.isolation", "2", "factor.budgetPerSession", "62.50"));

            Peers.of(Peer.INTAKE)
                    .verify(1, putRequestedFor(urlPathEqualTo(PROFILE)).withRequestBody(equalToJson("""
                                    {"factors":[
                                     {"code":"isolation","value":2,"source":"CLIENT","on":"${json-unit.any-string}","confidence":"MEDIUM"},
                                     {"code":"budgetPerSession","value":6250,"source":"CLIENT","on":"${json-unit.any-string}","confidence":"MEDIUM"}],
                                     "diagnoses":[]}""")));
        }
    }

    @Test
    void profileChangedByAnotherMeanwhileIsNotOverwritten() {
        ChartSamples.newClient();
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo(PROFILE)).willReturn(aResponse().withStatus(412)));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.submit(
                                    ChartSamples.PATH + "/profile",
                                    Map.of("revision", "0", "factor.sobrietyDays", "12"))
                            .html())
                    .contains("Somebody else changed this after you opened it", "value=\"12\"");
        }
    }

    private static String key() {
        return "00000000-0000-7000-8000-00000000aaaa";
    }
}
