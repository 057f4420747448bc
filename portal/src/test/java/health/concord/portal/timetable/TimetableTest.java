package health.concord.portal.timetable;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
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
class TimetableTest extends PortalTest {

    private static final String RUN = "00000000-0000-7000-8000-000000000401";
    private static final String OTHER = "00000000-0000-7000-8000-000000000402";
    private static final String PAGE = "/timetables/" + RUN;
    private static final String KEY = "0195fb1e-0000-7000-8000-000000000001";

    @Test
    void searchIsStartedAndItsScoreIsWatched() {
        Peers.answer(Peer.SCHEDULING, "/timetable-runs/" + RUN, run(RUN, "SOLVING"));
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/timetable-runs")).willReturn(jsonResponse(run(RUN, "QUEUED"), 201)));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open("/timetables").text()).contains("No timetable was built yet", "Build it");
            assertThat(browser.submit("/timetables", Map.of("weekOf", "next")).text())
                    .contains("Say which week.");

            Browser.Page page =
                    browser.submit("/timetables", Map.of("key", KEY, "weekOf", "2026-03-09", "seconds", "20"));

            assertThat(page.text()).contains("Being searched", "1.5 0 -2 -30");
            assertThat(page.html()).contains("hx-trigger=\"every 2s\"").doesNotContain("Publish");
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo("/timetable-runs"))
                            .withHeader("Idempotency-Key", equalTo(KEY))
                            .withRequestBody(
                                    equalToJson("{\"site\":\"harbor\",\"weekOf\":\"2026-03-09\",\"seconds\":20}")));
        }
    }

    @Test
    void planIsReadComparedAndPublishedAsItWasRead() {
        Peers.answer(Peer.SCHEDULING, "/timetable-runs/" + RUN, run(RUN, "SOLVED"));
        Peers.answer(Peer.SCHEDULING, "/timetable-runs", ChartSamples.list(run(RUN, "SOLVED"), run(OTHER, "SOLVED")));
        Peers.answer(Peer.SCHEDULING, "/timetable-runs/" + RUN + "/comparison", """
                {"run":"%s","with":"%s","score":"0hard/0medium/-30soft","otherScore":"0hard/0medium/-40soft",
                 "differing":[{"here":%s,"there":%s}],"onlyHere":[],
                 "onlyThere":[{"rule":"ROOM_TOO_SMALL","level":"SOFT","weight":10,"about":["Oak"]}]}""".formatted(
                        RUN, OTHER, meeting("TU"), meeting("MO")));
        String publication = "/timetable-runs/" + RUN + "/publication";
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo(publication))
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("{\"status\":409,\"detail\":\"Room 1 is taken on 2026-03-10.\"}")));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(PAGE).text())
                    .contains("1 of 1 meetings move", "Oak Tue 09:00 Mon 09:00 90", "Gap between sessions Oak wish 5")
                    .contains("Left where they are 1", "Book circle It meets every second week.");
            assertThat(browser.open(PAGE + "?with=" + OTHER).text())
                    .contains("Side by side", "Oak Tue 09:00", "Room too small (Oak)");
            assertThat(browser.submit(PAGE + "/publication", Map.of("version", "3"))
                            .text())
                    .contains("Not published. Room 1 is taken on 2026-03-10.");
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo(publication)).withHeader("If-Match", equalTo("\"3\"")));
        }
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open(PAGE).text()).contains("The plan").doesNotContain("Publish it");
            assertThat(browser.submit(PAGE + "/publication", Map.of("version", "3"))
                            .status())
                    .isEqualTo(403);
        }
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/timetables").status()).isEqualTo(403);
            assertThat(browser.open("/calendar").text()).doesNotContain("Timetable");
        }
    }

    private static String meeting(String day) {
        return """
                {"kind":"GROUP","source":"%s","slot":0,"title":"Oak","wasDay":"MO","wasFrom":"09:00:00","day":"%s",
                 "from":"09:00:00","minutes":90,"room":null,"leader":"%s","pinned":false}""".formatted(OTHER, day, OTHER);
    }

    private static String run(String id, String state) {
        return """
                {"id":"%s","site":"harbor","monday":"2026-03-09","seconds":20,"pinned":[],"state":"%s",
                 "score":"0hard/0medium/-30soft","feasible":true,"by":"sam","createdAt":"2026-03-02T14:00:00Z",
                 "meetings":[%s],"findings":[{"rule":"GAP_BETWEEN_SESSIONS","level":"SOFT","weight":5,"about":["Oak"]}],
                 "kept":[{"site":"harbor","source":"00000000-0000-7000-8000-000000000777","title":"Book circle",
                 "why":"NOT_EVERY_WEEK","text":"It meets every second week."}],
                 "progress":[{"millis":1500,"score":"0hard/-2medium/-30soft"}],"version":3}""".formatted(id, state, meeting("TU"));
    }
}
