package health.concord.portal.care;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
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
class CareTest extends PortalTest {

    private static final String EPISODE = "/episodes/" + ChartSamples.EPISODE;
    private static final String PLAN = EPISODE + "/treatment-plan";
    private static final String SAFETY = "/clients/" + ChartSamples.CLIENT + "/safety-plan";
    private static final String PAGE = ChartSamples.PATH + "/plan";

    @Test
    void planSaysGoalsReviewsAndWhatIsDue() {
        treated();
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).text())
                    .contains(
                            "Ninety days sober",
                            "Open",
                            "2026-03-09",
                            "Improved",
                            "Think of a step down",
                            "Away Tue 10 Mar");
        }
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open(PAGE).text())
                    .contains("Ninety days sober")
                    .doesNotContain("Change the plan", "Discharge");
        }
    }

    @Test
    void planIsRecordedWithTheRevisionThatWasSeen() {
        treated();
        Peers.of(Peer.INTAKE).stubFor(put(urlPathEqualTo(PLAN)).willReturn(okJson(plan(3, "Ninety days sober"))));
        try (Browser browser = signedIn("clara")) {
            browser.submit(
                    PAGE,
                    Map.of(
                            "revision",
                            "2",
                            "goals[0].text",
                            "Sleep again",
                            "goals[0].state",
                            "OPEN",
                            "goals[0].steps",
                            "Walk\nNo screens",
                            "agreedOn",
                            "2026-03-02",
                            "withClient",
                            "on"));
            Peers.of(Peer.INTAKE)
                    .verify(putRequestedFor(urlPathEqualTo(PLAN))
                            .withHeader("If-Match", equalTo("\"2\""))
                            .withRequestBody(equalToJson("""
                                    {"goals":[{"code":"G1","text":"Sleep again","steps":["Walk","No screens"],"state":"OPEN",
                                     "metOn":null}],"agreedOn":"2026-03-02","withClient":true,"cadence":null}""", true, true)));
        }
    }

    @Test
    void whatSomebodyElseChangedIsShownFieldByField() {
        treated();
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo(PLAN)).willReturn(aResponse().withStatus(412)));
        try (Browser browser = signedIn("clara")) {
            Browser.Page page = browser.submit(
                    PAGE, Map.of("revision", "1", "goals[0].text", "Sleep again", "agreedOn", "2026-03-02"));
            assertThat(page.text())
                    .contains("Somebody else changed this", "Goal 1, text", "Ninety days sober", "Sleep again");
            assertThat(page.html()).contains("name=\"revision\" value=\"2\"", "value=\"Sleep again\"");
        }
    }

    @Test
    void profileConflictNamesTheFactorThatDiffers() {
        ChartSamples.newClient();
        Peers.answer(
                Peer.INTAKE,
                EPISODE + "/profile",
                ChartSamples.profile(
                        4,
                        "{\"code\":\"sobrietyDays\",\"value\":30,\"source\":\"CLIENT\",\"on\":\"2026-03-02\",\"confidence\":\"HIGH\"}",
                        ""));
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo(EPISODE + "/profile"))
                        .willReturn(aResponse().withStatus(412)));
        try (Browser browser = signedIn("clara")) {
            Browser.Page page = browser.submit(
                    ChartSamples.PATH + "/profile", Map.of("revision", "3", "factor.sobrietyDays", "12"));
            assertThat(page.text()).contains("Days since last use", "30", "12", "Stands there now");
            assertThat(page.html()).contains("name=\"revision\" value=\"4\"");
        }
    }

    @Test
    void safetyPlanIsMadeOfLines() {
        treated();
        Peers.of(Peer.INTAKE).stubFor(put(urlPathEqualTo(SAFETY)).willReturn(okJson(safetyPlan())));
        try (Browser browser = signedIn("clara")) {
            browser.submit(
                    PAGE + "/safety",
                    Map.of(
                            "revision",
                            "0",
                            "madeOn",
                            "2026-03-02",
                            "withClient",
                            "on",
                            "steps.warningSigns",
                            "I stop eating",
                            "steps.peopleToAsk",
                            "My sister, +1 212 555 0102",
                            "steps.professionals",
                            "988 Lifeline, 988"));
            Peers.of(Peer.INTAKE)
                    .verify(putRequestedFor(urlPathEqualTo(SAFETY))
                            .withHeader("If-Match", equalTo("\"0\""))
                            .withRequestBody(equalToJson("""
                                    {"madeOn":"2026-03-02","withClient":true,"steps":{"warningSigns":["I stop eating"],
                                     "copingByMyself":[],"peopleAndPlaces":[],
                                     "peopleToAsk":[{"name":"My sister","phone":"+1 212 555 0102"}],
                                     "professionals":[{"name":"988 Lifeline","phone":"988"}],"makingSafe":[]}}""")));
        }
    }

    @Test
    void leaveDischargeAndReadmission() {
        treated();
        String next = "00000000-0000-7000-8000-000000000d01";
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo(EPISODE + "/discharge"))
                        .willReturn(okJson("{\"episode\":\"" + ChartSamples.EPISODE + "\"}")));
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo(EPISODE + "/readmission"))
                        .willReturn(
                                okJson("{\"id\":\"" + next + "\",\"stage\":\"INTAKE\",\"openedOn\":\"2026-03-20\"}")));
        try (Browser browser = signedIn("clara")) {
            browser.submit(
                    PAGE + "/discharge",
                    Map.of(
                            "reason",
                            "COMPLETED",
                            "on",
                            "2026-03-20",
                            "course",
                            "Went well.",
                            "condition",
                            "Stable.",
                            "aftercare",
                            "Weekly group.",
                            "key",
                            next));
            Peers.of(Peer.INTAKE)
                    .verify(postRequestedFor(urlPathEqualTo(EPISODE + "/discharge"))
                            .withHeader("Idempotency-Key", equalTo(next))
                            .withRequestBody(equalToJson(
                                    "{\"reason\":\"COMPLETED\",\"aftercare\":\"Weekly group.\"}", true, true)));
            assertThat(browser.postRaw(
                                    PAGE + "/readmission",
                                    Map.of("reason", "Asked again"),
                                    "Sec-Fetch-Site",
                                    "same-origin")
                            .header("Location"))
                    .endsWith("/episodes/" + next);
        }
    }

    @Test
    void trendsHaveBandsEventsAndTheirNumbers() {
        treated();
        Peers.answer(Peer.INTAKE, "/instruments", ChartSamples.list("""
                {"code":"phq-9","scoring":{"method":"SUM","bands":[{"band":"minimal","from":0,"to":4}]}}"""));
        Peers.answer(Peer.INTAKE, EPISODE + "/trends", ChartSamples.list("""
                {"instrument":"phq-9","title":"PHQ-9","points":[{"response":"%s","on":"2026-03-02","score":14,"band":"moderate"},
                 {"response":"%s","on":"2026-03-16","score":6,"band":"mild","sinceFirst":-8,"verdict":"RELIABLY_BETTER"}]}""".formatted(
                        ChartSamples.CONSENT, ChartSamples.CONSENT)));
        try (Browser browser = signedIn("clara")) {
            Browser.Page page = browser.open(ChartSamples.PATH + "/trends");
            assertThat(page.text()).contains("PHQ-9", "-8", "Reliably better", "moderate");
            assertThat(page.html())
                    .contains(
                            "data-chart=\"scores\"",
                            "data-band=\"minimal\"",
                            "data-event=\"2026-03-02\"",
                            "trend-charts.js")
                    .doesNotContain("<script>");
        }
    }

    @Test
    void timelineTellsEverythingTheNewestFirst() {
        treated();
        Peers.answer(
                Peer.INTAKE,
                EPISODE + "/responses",
                ChartSamples.list(ChartSamples.score("phq-9", 14, "moderate", "")));
        Peers.answer(
                Peer.INTAKE,
                "/clients/" + ChartSamples.CLIENT + "/consents",
                ChartSamples.list(ChartSamples.consent()));
        Peers.answer(
                Peer.INTAKE,
                "/clients/" + ChartSamples.CLIENT + "/safety-holds",
                ChartSamples.list(ChartSamples.hold()));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(ChartSamples.PATH + "/timeline").text())
                    .contains(
                            "PHQ-9 14, moderate",
                            "Consent recorded",
                            "Safety hold raised",
                            "Plan reviewed: Improved",
                            "Away until");
            assertThat(browser.open(ChartSamples.PATH + "/timeline?only=Scores").text())
                    .contains("PHQ-9 14")
                    .doesNotContain("Consent recorded");
        }
    }

    private static void treated() {
        ChartSamples.newClient();
        Peers.answer(Peer.INTAKE, EPISODE, """
                {"id":"%s","client":"%s","clientLabel":"Jordan R.","site":"harbor","program":"SUD","stage":"PLACED",
                 "openedOn":"2026-03-02","admittedOn":"2026-03-04","diagnoses":[],"minor":false,"version":1,
                 "history":[{"from":"REFERRED","to":"INTAKE","at":"2026-03-02T15:00:00Z","by":"ines"}]}""".formatted(ChartSamples.EPISODE, ChartSamples.CLIENT));
        Peers.answer(Peer.INTAKE, PLAN, plan(2, "Ninety days sober"));
        Peers.answer(Peer.INTAKE, EPISODE + "/step-suggestion", """
                {"episode":"%s","direction":"DOWN","reasons":[{"rule":"S-1","text":"Goals are met."}],"missing":[],"ruleVersion":"1"}""".formatted(ChartSamples.EPISODE));
        Peers.of(Peer.INTAKE)
                .stubFor(get(urlPathEqualTo(SAFETY)).willReturn(aResponse().withStatus(404)));
        Peers.answer(Peer.INTAKE, EPISODE + "/leaves", ChartSamples.list("""
                {"id":"%s","episode":"%s","from":"2026-03-10","until":"2026-03-14","reason":"Family","recordedAt":"2026-03-09T10:00:00Z",
                 "recordedBy":"clara","version":0}""".formatted(
                        ChartSamples.CONSENT, ChartSamples.EPISODE)));
    }

    private static String plan(int revision, String goal) {
        return """
                {"episode":"%s","revision":%d,"cadence":"STANDARD","goals":[{"code":"G1","text":"%s","steps":[],"state":"OPEN"}],
                 "agreedOn":"2026-03-03","withClient":true,"reviews":[{"id":"%s","planRevision":2,"on":"2026-03-12",
                 "course":"IMPROVED","recordedAt":"2026-03-12T10:00:00Z","recordedBy":"clara"}],"certifications":[],
                 "due":{"reviewBy":"2026-03-09","overdue":["REVIEW"]},"recordedAt":"2026-03-03T10:00:00Z","recordedBy":"clara"}""".formatted(ChartSamples.EPISODE, revision, goal, ChartSamples.CONSENT);
    }

    private static String safetyPlan() {
        return """
                {"client":"%s","revision":1,"madeOn":"2026-03-02","withClient":true,"steps":{"warningSigns":[],"copingByMyself":[],
                 "peopleAndPlaces":[],"peopleToAsk":[],"professionals":[],"makingSafe":[]},"recordedAt":"2026-03-02T10:00:00Z",
                 "recordedBy":"clara"}""".formatted(ChartSamples.CLIENT);
    }
}
