package health.concord.portal.placement;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.InsightSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import health.concord.portal.testsupport.Samples;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why, why not, and what if. */
@QuarkusTest
class InsightTest extends PortalTest {

    private static final String REQUEST = "/placement-requests/" + Samples.REQUEST;
    private static final String WHAT_IF = "/placement-what-ifs/" + Samples.REQUEST;
    private static final String WHY_NOT = "/placement-why-not/" + Samples.REQUEST;

    @BeforeEach
    void recommended() {
        Peers.answer(
                Peer.MATCHING,
                REQUEST,
                Samples.request("RECOMMENDED", null, InsightSamples.recommendation(), Samples.snapshot()));
        Peers.answer(Peer.MATCHING, REQUEST + "/explanation", InsightSamples.explanation());
        Peers.answer(Peer.MATCHING, REQUEST + "/explanation/levers/1", """
                {"explanation":%s,"whatIf":%s}""".formatted(
                        InsightSamples.explanation(), InsightSamples.whatIf()));
        Peers.answer(Peer.MATCHING, REQUEST + "/explanation/levers/9", """
                {"explanation":%s}""".formatted(InsightSamples.explanation()));
        Peers.answer(Peer.MATCHING, "/rule-sets/current", InsightSamples.rules());
        Peers.answer(Peer.MATCHING, "/groups", ChartSamples.list(InsightSamples.group()));
        Peers.of(Peer.MATCHING)
                .stubFor(post(urlPathEqualTo(REQUEST + "/what-ifs")).willReturn(okJson(InsightSamples.whatIf())));
    }

    @Test
    void clientIsSeenAtAGlanceOverWeeksOnOneGrid() {
        try (Browser browser = signedIn("clara")) {
            Browser.Page page = browser.open(REQUEST);

            assertThat(page.text())
                    .contains("34 · Spanish · level 2.1 · waits 6 days · needs 540 min on 3 days")
                    .contains("Safety ok Consent ok 40 units of Northern Medicaid")
                    .contains("What if…", "Why not…", "For the client", "Compare option");
            // Nine o'clock is the first row of every week on the page; an hour and a half are three of them.
            assertThat(page.html()).contains("m-cognitive-behavioural at-1 span-3", "m-single at-9 span-2");
        }
    }

    @Test
    void twoOptionsAreComparedRuleByRule() {
        Peers.answer(Peer.MATCHING, REQUEST + "/comparisons", InsightSamples.comparison());
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(REQUEST + "?compare=1&compare=2").text())
                    .contains("Prefers groups. S-PREF-FORMAT · Swift 2018 1.8 0.9 0.9", "In all 0.5")
                    .contains("They would be level if S-PREF-FORMAT weighed 0.8 instead of 1.8.");
        }
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(REQUEST + "?compare=1&compare=2").text())
                    .contains("Side by side", "Only against it")
                    .doesNotContain("What if…", "Why not…");
        }
    }

    @Test
    void changeOfAnAnswerAWeightAndASeatIsReckonedAndWhatMovedIsMarked() {
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(WHAT_IF).text())
                    .contains("Nothing is changed: this is what was recommended.", "Option 2");

            String redrawn = browser.submit(
                            WHAT_IF,
                            Map.of(
                                    "factors[0].code",
                                    "formatPreference",
                                    "factors[0].value",
                                    "-1",
                                    "factors[2].code",
                                    "legalExposure",
                                    "factors[2].value",
                                    "yes",
                                    "weights[0].rule",
                                    "S-PREF-FORMAT",
                                    "weights[0].weight",
                                    "0.5",
                                    "seats[0].group",
                                    InsightSamples.GROUP,
                                    "seats[0].seatsLeft",
                                    "2"))
                    .text();

            assertThat(redrawn)
                    .contains("Another week would come first.", "individual instead of combined")
                    .contains("Option 1 New", "Option 2 Down from option 1, 8.4 → 6.0 points")
                    .contains("No longer there: Option 2", "No longer left out: DBT skills")
                    .contains("Left out then: Oak (Not while in crisis.)", "Take this week by hand…");
            Peers.of(Peer.MATCHING)
                    .verify(postRequestedFor(urlPathEqualTo(REQUEST + "/what-ifs"))
                            .withRequestBody(equalToJson("""
                    {"factors":[{"code":"formatPreference","value":-1},{"code":"legalExposure","value":true}],
                     "weights":[{"rule":"S-PREF-FORMAT","weight":0.5}],"seats":[{"group":"%s","seatsLeft":2}]}""".formatted(InsightSamples.GROUP))));
        }
    }

    @Test
    void whatTheRecommendationHangsOnIsTriedByOneClick() {
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(WHAT_IF).text())
                    .contains(
                            "Without the answer to “Format” (group)", "Oak, Grief", "With one free seat in DBT skills");
            Browser.Page tried = browser.open(WHAT_IF + "?lever=1");
            assertThat(tried.text()).contains("Another week would come first.", "Oak, Grief");
            assertThat(tried.html())
                    .contains("value=\"" + InsightSamples.GROUP + "\" selected")
                    .containsPattern("name=\"seats\\[0].seatsLeft\"[^>]* value=\"1\"");
            assertThat(browser.open(WHAT_IF + "?lever=9").text())
                    .contains("Oak, Grief")
                    .doesNotContain("Another week would come first.");
        }
    }

    @Test
    void refusedChangeIsSaidInWords() {
        Peers.of(Peer.MATCHING)
                .stubFor(post(urlPathEqualTo(REQUEST + "/what-ifs"))
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("{\"status\":400,\"detail\":\"One field is wrong.\",\"errors\":[{\"field\":"
                                        + "\"factors[0].value\",\"message\":\"is not one of its words\"}]}")));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.submit(WHAT_IF, Map.of("factors[0].code", "x", "factors[0].value", "y"))
                            .text())
                    .contains("One field is wrong.", "is not one of its words", "Option 1");
            assertThat(browser.submit(WHAT_IF, Map.of("weights[0].rule", "x", "weights[0].weight", "much"))
                            .text())
                    .contains("The weight is not a number");
        }
    }

    @Test
    void whatIfIsForThoseWhoDecide() {
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open(WHAT_IF).status()).isEqualTo(403);
            assertThat(browser.submit(WHAT_IF, Map.of()).status()).isEqualTo(403);
            assertThat(browser.open(WHY_NOT).status()).isEqualTo(200);
            Peers.of(Peer.MATCHING).verify(0, postRequestedFor(anyUrl()));
        }
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(WHY_NOT).status()).isEqualTo(403);
        }
    }

    @Test
    void anyGroupIsFoundAndAskedWhyNot() {
        Peers.answer(Peer.MATCHING, REQUEST + "/why-not", InsightSamples.blocked());
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(WHY_NOT + "?q=oak").text()).contains("Oak", "Nothing is chosen yet.");
            assertThat(browser.open(WHY_NOT + "?q=zebra").text()).contains("Nothing has these words.");
            assertThat(browser.open(WHY_NOT + "?group=" + InsightSamples.GROUP).text())
                    .contains("Why not Oak?", "Too soon for process work. IP-1", "may set this aside with a reason")
                    .contains("This cannot be set aside.", "In words for the client", "It is too early for you.");
            Peers.of(Peer.MATCHING)
                    .verify(getRequestedFor(urlPathEqualTo(REQUEST + "/why-not"))
                            .withQueryParam("group", equalTo(InsightSamples.GROUP)));

            Peers.answer(Peer.MATCHING, REQUEST + "/why-not", InsightSamples.possible());
            assertThat(browser.open(WHY_NOT + "?group=" + InsightSamples.GROUP).text())
                    .contains("The best week with Oak", "Against option 1", "Take this week by hand…");
        }
    }

    @Test
    void weekLookedAtIsChosenAlreadyWhenTakenByHand() {
        Peers.answer(Peer.SCHEDULING, "/openings", """
                {"site":"harbor","from":"2026-03-02","series":[{"series":"%s","group":"%s","title":"Oak","capacity":8,"taken":5,
                 "held":1,"seatsLeft":2,"waitlist":0,"slots":[{"day":"MO","from":"09:00","to":"10:30"}]}],
                 "clinicians":[{"clinician":"%s","slots":[{"day":"WE","from":"11:00:00","to":"12:00:00"}]}]}""".formatted(Samples.HOLD, InsightSamples.GROUP, Samples.REFERRAL));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/placement-overrides/" + Samples.REQUEST + "?series=" + Samples.HOLD + "&time="
                                    + Samples.REFERRAL + "+WE+11:00+12:00")
                            .html())
                    .contains("value=\"" + Samples.HOLD + "\" checked", "WE 11:00 12:00\" selected");
        }
    }

    @Test
    void recommendationIsToldInWordsForTheClient() {
        Peers.answer(Peer.MATCHING, REQUEST + "/client-explanation", InsightSamples.letter());
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open("/placement-words/" + Samples.REQUEST + "?language=es")
                            .text())
                    .contains(
                            "Lo que le proponemos",
                            "Grupo: lunes a las 9",
                            "Por qué le conviene Hay un lugar.",
                            "Conviene saber Es los lunes.");
        }
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open("/placement-words/" + Samples.REQUEST).status())
                    .isEqualTo(403);
        }
    }

    @Test
    void withoutMatchingThePageSaysSoAndKeepsTheForm() {
        Peers.of(Peer.MATCHING).stop();
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(WHAT_IF).text()).contains("Placement is not answering.", "What if…");
            assertThat(browser.open(WHY_NOT).text()).contains("Placement is not answering.", "Why not…");
        }
    }
}
