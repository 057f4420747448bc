package health.concord.portal.outreach;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
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
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reaching out to those whose week falls short, and what a week must have. */
@QuarkusTest
class OutreachTest extends PortalTest {

    private static final String TASK = "00000000-0000-7000-8000-000000000701";

    @Test
    void shortWeeksAreListedAndWhatCameOfThemIsSaid() {
        Peers.answer(Peer.INTAKE, "/episodes", ChartSamples.list(ChartSamples.episode("PLACED")));
        Peers.answer(Peer.SCHEDULING, "/outreach-tasks", ChartSamples.list(task()));
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/outreach-tasks/" + TASK + "/completion"))
                        .willReturn(okJson(task())));
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/outreach-tasks/searches")).willReturn(okJson("[]")));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open("/hours").html()).contains("href=\"/outreach\"", "href=\"/hour-rules\"");
            assertThat(browser.open("/outreach").text())
                    .contains("Jordan R.", "Mon 2 Mar", "90 min and 1 day", "Make-up booked", "Look now")
                    .doesNotContain("find a make-up");
            Peers.answer(
                    Peer.SCHEDULING, "/outreach-tasks", ChartSamples.list(task().replace("2026-03-02", "2126-03-04")));
            assertThat(browser.open("/outreach").text()).contains("find a make-up");
            browser.submit("/outreach/" + TASK + "/completion", Map.of("version", "3", "outcome", "REACHED"));
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo("/outreach-tasks/" + TASK + "/completion"))
                            .withHeader("If-Match", equalTo("\"3\""))
                            .withRequestBody(equalToJson("{\"outcome\":\"REACHED\"}")));
            browser.submit("/outreach/searches", Map.of());
            Peers.of(Peer.SCHEDULING).verify(postRequestedFor(urlPathEqualTo("/outreach-tasks/searches")));
        }
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/outreach").text()).contains("Jordan R.").doesNotContain("Reached", "Look now");
        }
    }

    @Test
    void rulesOnHoursAreReadAndAddedByAdministrators() {
        Peers.answer(Peer.SCHEDULING, "/hour-rules", """
                [{"id":"%s","population":"ADULT","minutes":540,"days":3,"source":"ASAM 4th edition","validFrom":"2026-01-01"}]""".formatted(TASK));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open("/hour-rules").text())
                    .contains("Adults", "9 h, 3 days", "ASAM 4th edition")
                    .doesNotContain("Add a rule");
            assertThat(browser.submit("/hour-rules", Map.of()).status()).isEqualTo(403);
        }
        try (Browser browser = signedIn("ada")) {
            Peers.of(Peer.SCHEDULING)
                    .stubFor(post(urlPathEqualTo("/hour-rules"))
                            .willReturn(aResponse()
                                    .withStatus(400)
                                    .withHeader("Content-Type", "application/problem+json")
                                    .withBody("""
                            {"status":400,"detail":"Wrong.","errors":[{"field":"days","message":"must be at most 7"}]}""")));
            Map<String, String> rule = Map.of(
                    "population", "ADULT", "minutes", "540", "days", "9", "source", "ASAM", "validFrom", "2026-07-01");
            assertThat(browser.submit("/hour-rules", rule).html()).contains("must be at most 7", "value=\"ASAM\"");

            Peers.of(Peer.SCHEDULING)
                    .stubFor(post(urlPathEqualTo("/hour-rules"))
                            .willReturn(jsonResponse(
                                    "{\"id\":\"" + TASK
                                            + "\",\"minutes\":540,\"days\":3,\"source\":\"ASAM\",\"validFrom\":\"2026-07-01\"}",
                                    201)));
            browser.submit("/hour-rules", rule);
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo("/hour-rules")).withRequestBody(equalToJson("""
                    {"population":"ADULT","minutes":540,"days":9,"source":"ASAM","validFrom":"2026-07-01"}""")));
        }
    }

    private static String task() {
        return """
                {"id":"%s","site":"harbor","client":"%s","episode":"%s","week":"2026-03-02","minutesMissing":90,
                 "daysMissing":1,"causes":["ABSENT"],"state":"OPEN","version":3}""".formatted(TASK, ChartSamples.CLIENT, ChartSamples.EPISODE);
    }
}
