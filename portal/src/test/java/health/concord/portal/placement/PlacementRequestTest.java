package health.concord.portal.placement;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
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
import health.concord.portal.testsupport.Samples;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlacementRequestTest extends PortalTest {

    private static final String PAGE = "/placement-requests/" + Samples.REQUEST;
    private static final String ACCEPTANCES = PAGE + "/acceptances";
    private static final String KEY = "0195fb1e-0000-7000-8000-000000000001";
    private static final Map<String, String> FIRST_OPTION =
            Map.of("option", "1", "recommendation", Samples.RECOMMENDATION, "key", KEY);

    @Test
    void optionsAreShownAsWeeksWithReasonsForAndAgainst() {
        recommended();
        try (Browser browser = signedIn("clara")) {
            String page = browser.open(PAGE).text();

            assertThat(page)
                    .contains("Jordan R.", "Option 1", "8.4", "570 of 540 min · 3 of 3 days · starts Wed 4 Mar")
                    .contains("09:00 –10:30 CBT for anxiety", "13:00 –14:00 Individual, Helena Brandt")
                    .contains("CBT for anxiety Mon, Wed 09:00–10:30 one seat left", "The units end (Fri 17 Apr)")
                    .contains("Prefers groups. S-PREF-FORMAT · Swift 2018", "Late for work on Fridays.")
                    .contains("DBT skills No seat before Mon 14 Dec.", "Why combined", "legal exposure");
        }
    }

    @Test
    void acceptingIsAskedOfMatchingWithThePersonsTokenAndOneKey() {
        recommended();
        Peers.of(Peer.MATCHING)
                .stubFor(post(urlPathEqualTo(ACCEPTANCES))
                        .willReturn(jsonResponse(Samples.placement("ACCEPTED", null), 201)));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).html()).contains("Accept<span");

            browser.submit(ACCEPTANCES, FIRST_OPTION);

            assertThat(Peers.askers(
                            Peer.MATCHING,
                            postRequestedFor(urlPathEqualTo(ACCEPTANCES))
                                    .withHeader("Idempotency-Key", equalTo(KEY))
                                    .withRequestBody(equalToJson(
                                            "{\"option\":1,\"recommendation\":\"" + Samples.RECOMMENDATION + "\"}"))))
                    .containsExactly("clara");
        }
    }

    @Test
    void whatMatchingRefusesIsSaidAndTheOptionsStay() {
        recommended();
        Peers.of(Peer.MATCHING)
                .stubFor(post(urlPathEqualTo(ACCEPTANCES))
                        .willReturn(aResponse()
                                .withStatus(422)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("{\"status\":422,\"code\":\"SAFETY_HOLD\",\"detail\":\"A safety hold"
                                        + " stands. See the client first.\"}")));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.submit(ACCEPTANCES, FIRST_OPTION).text())
                    .contains("Not accepted. A safety hold stands. See the client first.")
                    .contains("Option 1");
        }
    }

    @Test
    void onlyWhoDecidesGetsTheButton() {
        recommended();
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(PAGE).html()).contains("Option 1").doesNotContain("Accept<span");
            assertThat(browser.submit(ACCEPTANCES, FIRST_OPTION).status()).isEqualTo(403);

            Peers.of(Peer.MATCHING).verify(0, postRequestedFor(anyUrl()));
        }
    }

    @Test
    void anIncompleteFormDoesNothing() {
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.submit(ACCEPTANCES, Map.of("option", "1")).status())
                    .isEqualTo(400);
            assertThat(browser.submit(ACCEPTANCES, Map.of("option", "first")).status())
                    .isBetween(400, 404);

            Peers.of(Peer.MATCHING).verify(0, postRequestedFor(anyUrl()));
        }
    }

    @Test
    void theStepsAreFollowedUntilConfirmed() {
        accepted("HOLDING");
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).html())
                    .contains("hx-trigger=\"every 2s\"")
                    .doesNotContain("Accept<span");
            assertThat(browser.open(PAGE).text()).contains("Option 1 accepted");
            assertThat(browser.open(PAGE + "/progress").text())
                    .contains("Accepted : done", "Seats held : under way", "Confirmed : not yet");

            accepted("CONFIRMED");

            assertThat(browser.open(PAGE + "/progress").html())
                    .contains("Confirmed")
                    .doesNotContain("every 2s");
        }
    }

    @Test
    void aFailedPlacementSaysWhyAndWhatToDo() {
        accepted("FAILED");
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).text()).contains("Not placed.", "Choose another week.");
        }
    }

    @Test
    void requestOfAnotherSiteIsAsIfMissing() {
        Peers.of(Peer.MATCHING)
                .stubFor(get(urlPathEqualTo(PAGE)).willReturn(aResponse().withStatus(404)));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).status()).isEqualTo(404);
        }
    }

    @Test
    void aPageThatCannotBeShownAsksAgainByItself() {
        Peers.of(Peer.MATCHING).stop();
        try (Browser browser = signedIn("clara")) {
            Browser.Page page = browser.open(PAGE);

            assertThat(page.text()).contains("Placement is not answering.", "can't be shown now");
            assertThat(page.html()).contains("data-refresh=\"10\" hx-get=\"" + PAGE + "\"");
        }
    }

    @Test
    void theListHasThoseToDecideFirst() {
        Peers.answer(Peer.MATCHING, "/placement-requests", Samples.requests());
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/placement-requests").text())
                    .contains("To decide 1", "Jordan R. Recommended: a clinician decides", "Others 0");
        }
    }

    @Test
    void twoOptionsStandSideBySide() {
        recommended();
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).html()).doesNotContain("Side by side");
            assertThat(browser.open(PAGE + "?compare=1&compare=2").text())
                    .contains("Side by side", "Only against it", "All options");
        }
    }

    @Test
    void decliningNeedsAReason() {
        recommended();
        Peers.of(Peer.MATCHING)
                .stubFor(post(urlPathEqualTo(PAGE + "/declines"))
                        .willReturn(okJson(Samples.request("DECLINED", Samples.PLACEMENT, Samples.recommendation()))));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).html()).contains("hx-confirm=\"Decline all these weeks?");
            assertThat(browser.submit(PAGE + "/declines", Map.of("key", KEY)).text())
                    .contains("Say why none of the weeks is right");

            browser.submit(PAGE + "/declines", Map.of("key", KEY, "reason", "Wants to wait"));

            Peers.of(Peer.MATCHING)
                    .verify(postRequestedFor(urlPathEqualTo(PAGE + "/declines"))
                            .withRequestBody(equalToJson("{\"reason\":\"Wants to wait\"}")));
        }
    }

    @Test
    void weekPutTogetherByHandIsSentWithItsReason() {
        recommended();
        String overrides = PAGE + "/overrides";
        Peers.answer(Peer.SCHEDULING, "/openings", """
                {"site":"harbor","from":"2026-03-02","series":[{"series":"%s","group":"%s","title":"Oak","capacity":8,"taken":5,
                 "held":1,"seatsLeft":2,"waitlist":0,"slots":[{"day":"MO","from":"09:00","to":"10:30"}]}],
                 "clinicians":[{"clinician":"%s","slots":[{"day":"WE","from":"11:00:00","to":"12:00:00"}]}]}""".formatted(KEY, Samples.HOLD, Samples.REFERRAL));
        Peers.of(Peer.MATCHING)
                .stubFor(post(urlPathEqualTo(overrides)).willReturn(okJson(Samples.placement("ACCEPTED", null))));
        String page = "/placement-overrides/" + Samples.REQUEST;
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(page).text()).contains("Oak", "Mon 09:00–10:30 · 2 seats left", "Wed 11:00–12:00");
            assertThat(browser.submit(page, Map.of("key", KEY)).text())
                    .contains("Choose at least one group", "Say why; the override is reviewed by it.");

            browser.submit(
                    page,
                    Map.of(
                            "key",
                            KEY,
                            "series",
                            KEY,
                            "time",
                            Samples.REFERRAL + " WE 11:00 12:00",
                            "reason",
                            "Knows the group"));

            Peers.of(Peer.MATCHING)
                    .verify(postRequestedFor(urlPathEqualTo(overrides))
                            .withRequestBody(equalToJson("""
                    {"parts":[{"kind":"GROUP","group":"%s","series":"%s"},
                     {"kind":"INDIVIDUAL","therapist":"%s","slot":{"day":"WE","from":"11:00","to":"12:00"}}],
                     "reason":"Knows the group"}""".formatted(Samples.HOLD, KEY, Samples.REFERRAL))));
        }
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(page).status()).isEqualTo(403);
        }
    }

    private static void recommended() {
        Peers.answer(Peer.MATCHING, PAGE, Samples.request("RECOMMENDED", Samples.PLACEMENT, Samples.recommendation()));
        Peers.answer(Peer.MATCHING, PAGE + "/placement", Samples.placement("RECOMMENDED", null));
    }

    private static void accepted(String state) {
        Peers.answer(Peer.MATCHING, PAGE, Samples.request("ACCEPTED", Samples.PLACEMENT, Samples.recommendation()));
        Peers.answer(Peer.MATCHING, PAGE + "/placement", Samples.placement(state, null));
    }

    @Test
    void aPlacedClientLeavesAGroupOrGoesToAnother() {
        String placement = "00000000-0000-7000-8000-000000000951";
        String seat = "00000000-0000-7000-8000-000000000952";
        String here = "00000000-0000-7000-8000-000000000953";
        String there = "00000000-0000-7000-8000-000000000954";
        ChartSamples.newClient();
        Peers.answer(
                Peer.INTAKE,
                "/episodes/" + ChartSamples.EPISODE,
                ChartSamples.episode("PLACED")
                        .replace("\"version\":1", "\"placement\":\"" + placement + "\",\"version\":1"));
        Peers.answer(Peer.SCHEDULING, "/group-series", ChartSamples.list(series(here, "CBT"), series(there, "Skills")));
        String placed = """
                {"placement":"%s","client":"%s","episode":"%s","site":"harbor","state":"CONFIRMED","startsOn":"2026-03-02",
                 "expiresAt":"2026-03-02T14:00:00Z","parts":[{"seat":"%s","kind":"GROUP","series":"%s","state":"CONFIRMED"}],
                 "history":[],"version":1}""".formatted(placement, ChartSamples.CLIENT, ChartSamples.EPISODE, seat, here);
        Peers.answer(Peer.SCHEDULING, "/placements/" + placement, placed);
        String of = "/placements/" + placement + "/seats/" + seat;
        Peers.of(Peer.SCHEDULING).stubFor(post(urlPathEqualTo(of + "/transfer")).willReturn(okJson(placed)));
        Peers.of(Peer.SCHEDULING).stubFor(post(urlPathEqualTo(of + "/leaving")).willReturn(okJson(placed)));
        String page = ChartSamples.PATH + "/seats/" + placement;
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(ChartSamples.PATH).html()).contains(page);
            assertThat(browser.open(page).text())
                    .contains("CBT, Mon 09:00–10:30 Takes part", "Skills, Mon 09:00–10:30", "Leaves this");
            String path = page + "/" + seat;
            browser.submit(
                    path + "/transfer", Map.of("series", there, "from", "2026-04-06", "reason", "works mornings"));
            browser.submit(path + "/leaving", Map.of("from", "2026-04-06", "reason", "finished"));
        }
        Peers.of(Peer.SCHEDULING)
                .verify(postRequestedFor(urlPathEqualTo(of + "/transfer"))
                        .withRequestBody(
                                equalToJson("{\"series\":\"%s\",\"from\":\"2026-04-06\",\"reason\":\"works mornings\"}"
                                        .formatted(there))));
        Peers.of(Peer.SCHEDULING)
                .verify(postRequestedFor(urlPathEqualTo(of + "/leaving"))
                        .withRequestBody(equalToJson("{\"from\":\"2026-04-06\",\"reason\":\"finished\"}")));
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open(page).text()).contains("Takes part").doesNotContain("Leaves this");
        }
        try (Browser browser = signedIn("bea")) {
            assertThat(browser.open(page).status()).isEqualTo(403);
        }
    }

    private static String series(String id, String title) {
        return """
                {"id":"%s","group":"%s","title":"%s","capacity":12,"minimum":3,"taken":4,"held":0,"seatsLeft":8,
                 "startsOn":"2026-01-05","slots":[{"day":"MO","from":"09:00","to":"10:30"}],"mode":"IN_PERSON","version":0}""".formatted(id, id, title);
    }
}
