package health.concord.portal.group;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
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
class GroupTest extends PortalTest {

    private static final String GROUP = "00000000-0000-7000-8000-000000000201";

    @Test
    void groupsStandWithTheirSeatsAndThoseWhoWait() {
        Peers.answer(Peer.MATCHING, "/groups", ChartSamples.list(group()));
        Peers.answer(Peer.SCHEDULING, "/group-series", ChartSamples.list(series()));
        Peers.answer(Peer.SCHEDULING, "/openings", openings());
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/groups").text())
                    .contains("Oak", "Cognitive-behavioural", "Mon 09:00–10:30", "5 of 8, 1 held");
            assertThat(browser.open("/groups?model=SUPPORT").text()).contains("No group yet");
        }
    }

    @Test
    void groupSaysWhomItIsForAndWhenItMeets() {
        Peers.answer(Peer.MATCHING, "/groups/" + GROUP, group());
        roster("[]", "[]", "[]");
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open("/groups/" + GROUP).text())
                    .contains("Action, Maintenance", "6 to 8 people", "Not in an acute crisis", "Sessions and rosters")
                    .contains("· In person");
        }
    }

    @Test
    void rosterWaitlistAndTopicsOfASeriesStandTogether() {
        String next = "00000000-0000-7000-8000-000000000301";
        String entry = "00000000-0000-7000-8000-000000000302";
        Peers.answer(Peer.MATCHING, "/groups/" + GROUP, group());
        String waiting = """
                [{"entry":{"id":"%s","site":"harbor","client":"%s","episode":"%s","priority":0,
                  "joinedAt":"2026-03-02T14:00:00Z","state":"OFFERED","offeredSeries":"%s",
                  "offerUntil":"2026-03-03T14:00:00Z","version":1},"name":"Kim L."}]""".formatted(entry, ChartSamples.CLIENT, ChartSamples.EPISODE, ChartSamples.CONSENT);
        roster("[" + session(next) + "]", member(""), waiting);
        Peers.of(Peer.SCHEDULING)
                .stubFor(any(urlPathEqualTo("/sessions/" + next + "/topic")).willReturn(okJson(session(next))));
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/waitlist/" + entry + "/acceptance"))
                        .willReturn(aResponse().withStatus(409)));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open("/groups/" + GROUP).text())
                    .contains("Members 1 Jordan R.", "1 Substance use", "2.1", "1 no level yet", "1 adults, 1 minors")
                    .contains("Waiting 1 Kim L. since", "seat kept until", "Takes it")
                    .contains("2 of 2 Urges", "session 3 of 12", "at least 2 of the same age band")
                    .doesNotContain("signed the agreement");

            browser.submit("/groups/" + GROUP + "/topics/" + next, Map.of("topic", "Anger", "version", "4"));
            Peers.of(Peer.SCHEDULING)
                    .verify(putRequestedFor(urlPathEqualTo("/sessions/" + next + "/topic"))
                            .withHeader("If-Match", equalTo("\"4\""))
                            .withRequestBody(equalToJson("{\"topic\":\"Anger\"}")));
            assertThat(browser.submit("/groups/" + GROUP + "/waitlist/" + entry + "/acceptance", Map.of())
                            .text())
                    .contains("Not done.");
        }
        roster("[" + session(next) + "]", member(",\"agreement\":{\"signed\":false,\"on\":\"2026-03-02\"}"), waiting);
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/groups/" + GROUP).text())
                    .contains("0 of 1 have signed the agreement", "Jordan R. not signed")
                    .doesNotContain("Takes it", "choose");
            assertThat(browser.submit("/groups/" + GROUP + "/waitlist/" + entry + "/acceptance", Map.of())
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void aClientOfTheSiteIsPutOnTheWaitlistOnce() {
        Peers.answer(Peer.MATCHING, "/groups/" + GROUP, group());
        roster("[]", "[]", "[]");
        Peers.answer(Peer.INTAKE, "/episodes", ChartSamples.list(ChartSamples.episode("WAITING")));
        Peers.answer(Peer.INTAKE, "/episodes/" + ChartSamples.EPISODE, ChartSamples.episode("WAITING"));
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/waitlist"))
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("{\"detail\":\"The client waits for this already.\"}")));
        String join = "/groups/" + GROUP + "/series/" + ChartSamples.CONSENT + "/waitlist";
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open("/groups/" + GROUP).html())
                    .contains("Put a client on the waitlist", join, "value=\"" + ChartSamples.EPISODE + "\"");
            assertThat(browser.submit(join, Map.of("key", GROUP)).text()).contains("Choose a client of this site");
            assertThat(browser.submit(join, Map.of("key", GROUP, "episode", ChartSamples.EPISODE))
                            .text())
                    .contains("The client waits for this already.");
            Peers.of(Peer.SCHEDULING)
                    .verify(
                            1,
                            postRequestedFor(urlPathEqualTo("/waitlist"))
                                    .withHeader("Idempotency-Key", equalTo(GROUP))
                                    .withRequestBody(equalToJson("""
                                            {"site":"harbor","client":"%s","episode":"%s","series":"%s"}""".formatted(
                                                    ChartSamples.CLIENT, ChartSamples.EPISODE, ChartSamples.CONSENT))));
        }
        roster("[]", member(""), "[]");
        try (Browser ines = signedIn("ines");
                Browser olu = signedIn("olu")) {
            assertThat(ines.open("/groups/" + GROUP).text()).doesNotContain("Put a client on the waitlist");
            assertThat(olu.open("/groups/" + GROUP).text()).doesNotContain("Put a client on the waitlist");
            assertThat(olu.submit(join, Map.of("episode", ChartSamples.EPISODE)).status())
                    .isEqualTo(403);
        }
    }

    @Test
    void groupIsShownWithoutRosterWhileSchedulingIsDown() {
        Peers.answer(Peer.MATCHING, "/groups/" + GROUP, group());
        Peers.of(Peer.SCHEDULING).stop();
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/groups/" + GROUP).text())
                    .contains("Oak", "Scheduling is not answering.")
                    .doesNotContain("Not planned yet");
        }
    }

    private static void roster(String coming, String members, String waiting) {
        Peers.answer(
                Peer.SCHEDULING, "/group-rosters/" + GROUP, """
                {"group":"%s","site":"harbor","series":[{"series":%s,"coming":%s,"members":%s,"waiting":%s,
                 "company":{"programs":{"SUD":1},"levels":{"2.1":1},"withoutLevel":1,"minors":1,"adults":1}}]}""".formatted(GROUP, series(), coming, members, waiting));
    }

    private static String member(String agreement) {
        return """
                [{"client":"%s","episode":"%s","name":"Jordan R."%s}]""".formatted(ChartSamples.CLIENT, ChartSamples.EPISODE, agreement);
    }

    private static String session(String id) {
        return """
                {"id":"%s","site":"harbor","title":"Oak","series":"%s","kind":"GROUP","type":"GROUP_COUNSELLING",
                 "mode":"IN_PERSON","clinicians":[],"from":"2126-03-04T14:00:00Z","to":"2126-03-04T15:30:00Z",
                 "state":"SCHEDULED","booked":1,"noteSigned":false,"topic":"Urges","version":4}""".formatted(id, ChartSamples.CONSENT);
    }

    @Test
    void groupsAreShownWithoutSeatsWhileSchedulingIsDown() {
        Peers.answer(Peer.MATCHING, "/groups", ChartSamples.list(group()));
        Peers.of(Peer.SCHEDULING).stop();
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/groups").text()).contains("Scheduling is not answering.", "Oak", "not planned");
        }
    }

    @Test
    void programPageIsForAdministratorsAndAuditors() {
        Peers.answer(Peer.MATCHING, "/rule-sets/current", """
                {"version":"2026-03","effectiveFrom":"2026-01-01","title":"x","factors":{},"rules":[
                 {"section":"HARD","id":"H1","text":"Safety first","source":"Program"}]}""");
        Peers.answer(Peer.BILLING, "/payers", ChartSamples.list("""
                {"id":"%s","code":"N","name":"Northern Medicaid","kind":"MEDICAID","acceptsAssignment":true}""".formatted(GROUP)));
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.open("/program").text())
                    .contains(
                            "Northern Medicaid",
                            "Placement rules 2026-03",
                            "H1",
                            "Safety first",
                            "All accepted placements go on");
        }
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open("/program").status()).isEqualTo(403);
        }
    }

    private static String group() {
        return """
                {"id":"%s","site":"harbor","title":"Oak","model":"COGNITIVE_BEHAVIOURAL","leaders":[],"sizeMin":6,"sizeMax":8,
                 "membership":"CLOSED","minutes":90,"stages":["ACTION","MAINTENANCE"],"themes":[],"population":["ADULT"],
                 "language":"en","telehealth":false,"admission":[{"text":"Not in an acute crisis"}],
                 "cycle":{"sessions":12,"session":3,"asOf":"2026-03-02","entryPoints":[1,5]},
                 "composition":[{"attribute":"ageBand","atLeast":2}],"retired":false}""".formatted(GROUP);
    }

    private static String series() {
        return """
                {"id":"%s","site":"harbor","group":"%s","title":"Oak","model":"COGNITIVE_BEHAVIOURAL","leaders":[],"capacity":8,
                 "taken":5,"held":1,"seatsLeft":2,"startsOn":"2026-01-05","slots":[{"day":"MO","from":"09:00:00","to":"10:30:00"}],
                 "mode":"IN_PERSON","curriculum":["Anger","Urges"],"version":0}""".formatted(ChartSamples.CONSENT, GROUP);
    }

    private static String openings() {
        return """
                {"site":"harbor","from":"2026-03-02","series":[{"series":"%s","group":"%s","title":"Oak","capacity":8,"taken":5,
                 "held":1,"seatsLeft":2,"waitlist":3,"slots":[{"day":"MO","from":"09:00","to":"10:30"}]}],"clinicians":[]}""".formatted(ChartSamples.CONSENT, GROUP);
    }
}
