package health.concord.portal.queue;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
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
import health.concord.portal.testsupport.QueueSamples;
import health.concord.portal.testsupport.Samples;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueTest extends PortalTest {

    private static final String RUN = "/queue-runs/" + QueueSamples.RUN;
    private static final String KEY = "0195fb1e-0000-7000-8000-000000000001";

    @Test
    void runIsStartedForTheSiteWithThoseWhoMustBePlaced() {
        Peers.answer(Peer.MATCHING, "/placement-requests", Samples.requests());
        Peers.answer(Peer.MATCHING, RUN, QueueSamples.run("RUNNING", "null"));
        Peers.of(Peer.MATCHING)
                .stubFor(post(urlPathEqualTo("/queue-runs"))
                        .willReturn(jsonResponse(QueueSamples.run("QUEUED", "null"), 201)));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/queue-runs").text())
                    .contains("Plan everybody who waits 1", "The queue was not planned yet", "No freed seat is held");

            Browser.Page run =
                    browser.submit("/queue-runs", Map.of("key", KEY, "budget", "60", "mustPlace", Samples.REQUEST));

            assertThat(run.text()).contains("Round 12 of 60", "at most 1.3 % from the best", "Stop, and keep the best");
            assertThat(run.html()).contains("hx-trigger=\"every 1s\"", "data-worth=\"98.7\"", "echarts.common.min.js");
            Peers.of(Peer.MATCHING)
                    .verify(postRequestedFor(urlPathEqualTo("/queue-runs"))
                            .withHeader("Idempotency-Key", equalTo(KEY))
                            .withRequestBody(equalToJson("{\"site\":\"harbor\",\"budget\":60,\"mustPlace\":[\""
                                    + Samples.REQUEST + "\"]}")));
        }
    }

    @Test
    void refusedStartIsSaid() {
        Peers.of(Peer.MATCHING)
                .stubFor(post(urlPathEqualTo("/queue-runs"))
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("{\"status\":409,\"detail\":\"Another plan is being made.\"}")));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.submit("/queue-runs", Map.of("key", KEY)).text())
                    .contains("Not saved. Another plan is being made.");
        }
    }

    @Test
    void planSaysWhoIsPlacedWhoIsNotAndWhereAGroupWouldPay() {
        planned();
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(RUN).text())
                    .contains("People placed 7 5", "At most 1.3 % from the best there can be.")
                    .contains("Jordan R. CBT for anxiety Mon, Wed 09:00–10:30", "60 short")
                    .contains("Noa P. waits 20 days Others have the seats. SEATS_TAKEN Others have: Oak.")
                    .contains("Support, grief Thu 17:00–18:30 · Helena Brandt 6 (needs 5) 3 12.5")
                    .contains("Oak 0 9.1 8.8", "trauma 2 4 3 6.5");
        }
    }

    @Test
    void pageThatWatchedARunIsShownAnewOnceItHasEnded() {
        planned();
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(RUN + "?watched=true").html()).contains("hx-trigger=\"load\"");
            assertThat(browser.open(RUN).html()).doesNotContain("hx-trigger=\"load\"", "every 1s");
        }
    }

    @Test
    void oneSomeOrAllAreApprovedAndWhatIsNotIsSaid() {
        planned();
        Peers.of(Peer.MATCHING)
                .stubFor(post(urlPathEqualTo(RUN + "/approvals"))
                        .willReturn(jsonResponse(QueueSamples.approvals(), 201)));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.submit(RUN + "/approvals", Map.of("key", KEY, "which", "some"))
                            .text())
                    .contains("Choose at least one week");

            assertThat(browser.submit(
                                    RUN + "/approvals",
                                    Map.of("key", KEY, "which", "some", "proposal", QueueSamples.PROPOSAL))
                            .text())
                    .contains("0 accepted.", "Jordan R. was not: A safety hold stands.");
            Peers.of(Peer.MATCHING)
                    .verify(postRequestedFor(urlPathEqualTo(RUN + "/approvals"))
                            .withRequestBody(equalToJson("{\"proposals\":[\"" + QueueSamples.PROPOSAL + "\"]}")));

            browser.submit(RUN + "/approvals", Map.of("key", KEY, "which", "all"));
            Peers.of(Peer.MATCHING)
                    .verify(postRequestedFor(urlPathEqualTo(RUN + "/approvals"))
                            .withRequestBody(equalToJson("{\"proposals\":[],\"all\":true}")));
        }
    }

    @Test
    void onlyThoseWhoDecideGetTheButtons() {
        planned();
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(RUN).html())
                    .contains("Jordan R.")
                    .doesNotContain("Approve all", "type=\"checkbox\"");
            assertThat(browser.open("/queue-runs").text()).doesNotContain("Plan the queue", "Fairness report");
            assertThat(browser.submit("/queue-runs", Map.of()).status()).isEqualTo(403);
            assertThat(browser.submit(RUN + "/approvals", Map.of("which", "all"))
                            .status())
                    .isEqualTo(403);
            assertThat(browser.open("/fairness").status()).isEqualTo(403);
            Peers.of(Peer.MATCHING).verify(0, postRequestedFor(anyUrl()));
        }
    }

    @Test
    void freedSeatIsTakenOrLetGoAsItWasRead() {
        Peers.answer(Peer.MATCHING, "/seat-offers", ChartSamples.list(QueueSamples.offer()));
        String offer = "/seat-offers/" + QueueSamples.PROPOSAL;
        Peers.of(Peer.MATCHING)
                .stubFor(post(urlPathEqualTo(offer + "/acceptance")).willReturn(okJson(QueueSamples.offer())));
        Peers.of(Peer.MATCHING)
                .stubFor(post(urlPathEqualTo(offer + "/decline"))
                        .willReturn(aResponse().withStatus(412)));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/queue-runs").text())
                    .contains("Freed seats on offer 1", "Jordan R.", "misses 3.5 h a week without it");

            browser.submit("/queue-runs/offers/" + QueueSamples.PROPOSAL + "/acceptance", Map.of("version", "2"));
            Peers.of(Peer.MATCHING)
                    .verify(postRequestedFor(urlPathEqualTo(offer + "/acceptance"))
                            .withHeader("If-Match", equalTo("\"2\"")));
            assertThat(browser.submit(
                                    "/queue-runs/offers/" + QueueSamples.PROPOSAL + "/decline", Map.of("version", "2"))
                            .text())
                    .contains("Somebody else changed this");
        }
    }

    @Test
    void fairnessTellsNoSmallCount() {
        Peers.answer(Peer.MATCHING, "/reports/fairness", QueueSamples.fairness());
        Peers.of(Peer.MATCHING)
                .stubFor(get(urlPathEqualTo("/reports/fairness/csv"))
                        .willReturn(ok("attribute,value\r\n").withHeader("Content-Type", "text/csv")));
        Peers.answer(Peer.MATCHING, "/overrides/counts", """
                {"from":"2026-01-01","to":"2026-03-31","total":3,"byRule":[{"name":"S4","count":2}],
                 "byPerson":[{"name":"clara","count":3}],"complete":true}""");
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/fairness").text()).contains("ADULT 20").doesNotContain("Weeks chosen by hand");
            assertThat(browser.open("/fairness/overrides.csv").status()).isEqualTo(403);
        }
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/fairness?from=2026-01-01&to=2026-03-31").text())
                    .contains("Counts from 1 to 4 are not told", "ADULT 20 12 5 60 % 6.5", "MINOR too few to tell");
            assertThat(browser.open("/fairness/report.csv").html()).contains("attribute,value");
            assertThat(browser.open("/fairness").text()).contains("3 weeks chosen by hand", "S4 2", "clara 3");
            assertThat(browser.open("/fairness/overrides.csv").html())
                    .contains("what,name,overrides", "rule,S4,2", "person,clara,3");
        }
    }

    @Test
    void withoutMatchingThePageSaysSo() {
        Peers.of(Peer.MATCHING).stop();
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(RUN).html()).contains("Placement is not answering.", "data-refresh=\"10\"");
        }
    }

    private static void planned() {
        Peers.answer(Peer.MATCHING, RUN, QueueSamples.run("DONE", QueueSamples.result()));
        Peers.answer(Peer.MATCHING, RUN + "/proposals", ChartSamples.list(QueueSamples.proposal()));
    }
}
