package health.concord.portal.peer;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.InsightSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import health.concord.portal.testsupport.Samples;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages put all their questions before they wait for the first answer; see deploy/bench/portal-pages.md. */
@QuarkusTest
class RoundsTest extends PortalTest {

    /** Long enough that all are asked before the first has answered. */
    private static final int SLOW = 200;

    private static final String SESSION = "00000000-0000-7000-8000-000000000301";
    private static final String SERIES = "00000000-0000-7000-8000-000000000302";
    private static final String REQUEST = "/placement-requests/" + Samples.REQUEST;
    private static final String WHAT_IF = "/placement-what-ifs/" + Samples.REQUEST;

    @BeforeEach
    void slow() {
        ChartSamples.newClient();
        Peers.answer(Peer.INTAKE, "/episodes", ChartSamples.list(ChartSamples.episode("PLACED")));
        Peers.answer(Peer.MATCHING, "/groups/" + InsightSamples.GROUP, InsightSamples.group());
        Peers.answer(Peer.SCHEDULING, "/group-series/" + SERIES, series());
        Peers.answer(Peer.SCHEDULING, "/sessions/" + SESSION, """
                {"session":%s,"roster":[{"client":"%s","episode":"%s","name":"Jordan R."}]}""".formatted(
                        session(), ChartSamples.CLIENT, ChartSamples.EPISODE));
        Peers.answer(Peer.SCHEDULING, "/sessions/" + SESSION + "/move-choices", """
                {"session":%s,"series":%s}""".formatted(session(), series()));
        Peers.answer(
                Peer.MATCHING,
                REQUEST,
                Samples.request("ACCEPTED", Samples.PLACEMENT, InsightSamples.recommendation()));
        Peers.answer(Peer.MATCHING, REQUEST + "/placement", Samples.placement("CONFIRMED", null));
        Peers.answer(Peer.MATCHING, REQUEST + "/explanation", InsightSamples.explanation());
        Peers.answer(Peer.MATCHING, REQUEST + "/explanation/levers/1", """
                {"explanation":%s,"whatIf":%s}""".formatted(
                        InsightSamples.explanation(), InsightSamples.whatIf()));
        Peers.answer(Peer.MATCHING, "/rule-sets/current", InsightSamples.rules());
        Stream.of(Peer.values()).forEach(peer -> Peers.of(peer).setGlobalFixedDelay(SLOW));
    }

    @AfterEach
    void quick() {
        Stream.of(Peer.values()).forEach(peer -> Peers.of(peer).setGlobalFixedDelay(0));
    }

    @Test
    void pagesOfTheWeekAskInOneRound() {
        Peers.answer(Peer.SCHEDULING, "/free-slots", "{\"site\":\"harbor\",\"slots\":[]}");
        Peers.answer(
                Peer.SCHEDULING,
                "/clients/" + ChartSamples.CLIENT + "/units",
                "{\"units\":4,\"planned\":1,\"asked\":true,\"warnings\":[]}");
        try (Browser sam = signedIn("sam")) {
            asksOnce(sam, "/hours", 2);
            asksOnce(sam, "/hours?day=2026-03-04", 2);
            asksOnce(sam, "/sessions/" + SESSION, 3);
            asksOnce(sam, "/calendar/" + SESSION + "?day=2026-03-04", 7);
            asksOnce(sam, "/moves/" + SESSION, 2);
            asksOnce(sam, ChartSamples.PATH + "/appointments?clinician=" + SERIES, 8);
            asksOnce(sam, "/moves/" + SESSION + "?to=2126-03-04T11:30", 3);
            assertThat(sam.look("/calendar/" + SESSION).header("Server-Timing")).contains("rounds;desc=\"1\"");
        }
    }

    @Test
    void pagesOfGroupsAskInOneRound() {
        try (Browser sam = signedIn("sam")) {
            asksOnce(sam, "/groups/" + InsightSamples.GROUP, 4);
            asksOnce(sam, "/group-series/new/" + InsightSamples.GROUP, 3);
            asksOnce(sam, "/group-series/" + SERIES + "/edit", 3);
        }
    }

    @Test
    void pagesOfPlacementsAskInOneRound() {
        try (Browser clara = signedIn("clara")) {
            asksOnce(clara, REQUEST, 2);
            asksOnce(clara, REQUEST + "?compare=1&compare=2", 3);
            asksOnce(clara, REQUEST + "/progress", 1);
            asksOnce(clara, WHAT_IF, 4);
            asksOnce(clara, WHAT_IF + "?lever=1", 4);
            told(clara.submit(WHAT_IF, Map.of("factors[0].code", "legalExposure", "factors[0].value", "yes")), 5);
        }
    }

    @Test
    void recordsOfTheSamePersonAreAskedInOneRound() {
        Peers.answer(Peer.INTAKE, "/clients/" + ChartSamples.CLIENT + "/history", "[]");
        try (Browser ines = signedIn("ines")) {
            asksOnce(ines, ChartSamples.PATH + "/same-person", 5);
        }
    }

    /** The form does one thing; its page, opened anew, asks as when it is opened by a link. */
    @Test
    void pageAfterASentFormAsksInOneRound() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/sessions/" + SESSION + "/note-signature"))
                        .willReturn(okJson("{}")));
        String sign = "/sessions/" + SESSION + "/note-signature";
        try (Browser clara = signedIn("clara")) {
            Browser.Page sent = clara.postRaw(sign, Map.of(), "Sec-Fetch-Site", "same-origin", "HX-Request", "true");
            assertThat(sent.status()).isEqualTo(303);
            assertThat(sent.header("Location")).endsWith("/sessions/" + SESSION);
            assertThat(sent.header("Server-Timing")).isEqualTo("calls;desc=\"1\", rounds;desc=\"1\"");
            assertThat(clara.submit(sign, Map.of()).header("Server-Timing")).contains("rounds;desc=\"1\"");
        }
    }

    private static void asksOnce(Browser browser, String path, int calls) {
        told(browser.open(path), calls);
    }

    private static void told(Browser.Page page, int calls) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Server-Timing")).isEqualTo("calls;desc=\"%d\", rounds;desc=\"1\"".formatted(calls));
    }

    private static String series() {
        return """
                {"id":"%s","group":"%s","title":"Oak","leaders":[],"capacity":8,"startsOn":"2126-01-07","slots":[],
                 "mode":"VIDEO","version":7}""".formatted(SERIES, InsightSamples.GROUP);
    }

    private static String session() {
        return """
                {"id":"%s","site":"harbor","title":"CBT","kind":"GROUP","type":"GROUP_COUNSELLING","mode":"IN_PERSON",
                 "clinicians":[],"from":"2026-03-02T14:00:00Z","to":"2026-03-02T15:30:00Z","state":"SCHEDULED",
                 "booked":1,"noteSigned":false,"version":0}""".formatted(SESSION);
    }
}
