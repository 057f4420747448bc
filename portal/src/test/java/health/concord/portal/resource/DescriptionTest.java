package health.concord.portal.resource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
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
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What placement knows of groups and therapists. */
@QuarkusTest
class DescriptionTest extends PortalTest {

    private static final String LIST = "/program/resources";
    private static final String THERAPIST = "00000000-0000-7000-8000-000000000c01";
    private static final String GROUP = "00000000-0000-7000-8000-000000000c02";
    private static final String KEY = "00000000-0000-7000-8000-000000000c03";

    @Test
    void clinicsResourcesAreListedForThoseWhoDescribeThem() {
        Peers.answer(Peer.MATCHING, "/groups", ChartSamples.list(group(4)));
        Peers.answer(Peer.MATCHING, "/therapists", ChartSamples.list(therapist()));
        Peers.answer(
                Peer.SCHEDULING,
                "/openings",
                "{\"site\":\"harbor\",\"from\":\"2026-03-02\",\"series\":[],\"clinicians\":[]}");
        try (Browser browser = signedIn("clara")) {
            Browser.Page list = browser.open(LIST);
            assertThat(list.text()).contains("Grief group", "Support", "Theo Ash");
            assertThat(list.html()).contains(LIST + "/group/" + GROUP, LIST + "/therapist/" + THERAPIST);
            assertThat(list.header("Server-Timing")).isEqualTo("calls;desc=\"2\", rounds;desc=\"1\"");
            assertThat(browser.open("/groups").html()).contains("href=\"" + LIST + "\"");
        }
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(LIST).status()).isEqualTo(403);
            assertThat(browser.open("/groups").html()).doesNotContain(LIST);
        }
    }

    @Test
    void aTherapistIsDescribedAndWhatCannotBeReadStandsBesideItsField() {
        Peers.answer(Peer.MATCHING, "/therapists", ChartSamples.list());
        Peers.answer(Peer.MATCHING, "/groups", ChartSamples.list());
        Peers.of(Peer.MATCHING).stubFor(post(urlPathEqualTo("/therapists")).willReturn(okJson(therapist())));
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "key",
                KEY,
                "name",
                "Theo Ash",
                "sites",
                "harbor",
                "languages",
                "en es",
                "caseloadLimit",
                "20",
                "caseload",
                "3",
                "competencies",
                "cbt trauma",
                "licences",
                "NY",
                "telehealth",
                "on",
                "costPerSessionCents",
                "85.50"));
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.open(LIST + "/therapist/new").html())
                    .contains("Harbor Street", "value=\"harbor\" checked");
            assertThat(browser.submit(LIST + "/therapist/new", typed).text()).contains("line 1 can’t be read");
            Peers.of(Peer.MATCHING).verify(0, postRequestedFor(urlPathEqualTo("/therapists")));
            typed.put("licences", "NY LCSW 2027-06-30");
            assertThat(browser.submit(LIST + "/therapist/new", typed).address().getPath())
                    .isEqualTo(LIST);
        }
        Peers.of(Peer.MATCHING)
                .verify(postRequestedFor(urlPathEqualTo("/therapists"))
                        .withHeader("Idempotency-Key", equalTo(KEY))
                        .withRequestBody(equalToJson("""
                            {"name":"Theo Ash","sites":["harbor"],"languages":["en","es"],"caseloadLimit":20,
                             "caseload":3,"competencies":["cbt","trauma"],"modalities":[],"tags":[],"prefers":[],
                             "prefersNot":[],"credentials":[],"telehealth":true,"costPerSessionCents":8550,
                             "licences":[{"state":"NY","kind":"LCSW","expires":"2027-06-30"}]}\
                            """)));
    }

    @Test
    void aGroupComesOutOfTheFormAsItWentInAndIsChangedOnlyAsItWasSeen() {
        Peers.answer(Peer.MATCHING, "/therapists", ChartSamples.list(therapist()));
        Peers.answer(Peer.MATCHING, "/groups", ChartSamples.list(group(4)));
        Peers.answer(Peer.MATCHING, "/groups/" + GROUP, group(4));
        Peers.of(Peer.MATCHING).stubFor(put(urlPathEqualTo("/groups/" + GROUP)).willReturn(okJson(group(5))));
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "version",
                "4",
                "title",
                "Loss group",
                "model",
                "SUPPORT",
                "language",
                "en",
                "leaders",
                THERAPIST,
                "population",
                "adult",
                "sizeMax",
                "10",
                "admission",
                "Grieving a death | bereavement is yes",
                "composition",
                "gender 2",
                "entryDates",
                "2026-04-07"));
        typed.putAll(Map.of(
                "cycle.sessions", "12", "cycle.session", "3", "cycle.asOf", "2026-03-02", "cycle.entryPoints", "1 7"));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(LIST + "/group/" + GROUP).html())
                    .contains(
                            "value=\"Grief group\"",
                            "Grieving a death | bereavement is yes",
                            "gender 2",
                            "value=\"1 7\"",
                            "value=\"" + THERAPIST + "\" checked",
                            "name=\"version\" value=\"4\"");
            assertThat(browser.submit(LIST + "/group/" + GROUP, typed).address().getPath())
                    .isEqualTo(LIST);
            Peers.of(Peer.MATCHING)
                    .verify(putRequestedFor(urlPathEqualTo("/groups/" + GROUP))
                            .withHeader("If-Match", equalTo("\"4\""))
                            .withRequestBody(equalToJson("""
                                {"site":"harbor","title":"Loss group","model":"SUPPORT","leaders":["%s"],
                                 "population":["adult"],"language":"en","sizeMax":10,"telehealth":false,
                                 "leaderCompetencies":[],"stages":[],"themes":[],"entryDates":["2026-04-07"],
                                 "admission":[{"text":"Grieving a death","when":"bereavement is yes"}],
                                 "composition":[{"attribute":"gender","atLeast":2}],
                                 "cycle":{"sessions":12,"session":3,"asOf":"2026-03-02","entryPoints":[1,7]}}\
                                """.formatted(THERAPIST))));

            Peers.answer(Peer.MATCHING, "/groups/" + GROUP, group(6));
            Peers.of(Peer.MATCHING)
                    .stubFor(put(urlPathEqualTo("/groups/" + GROUP))
                            .willReturn(aResponse().withStatus(412)));
            Browser.Page late = browser.submit(LIST + "/group/" + GROUP, typed);
            assertThat(late.text()).contains("You entered", "Grief group", "Loss group");
            assertThat(late.html()).contains("name=\"version\" value=\"6\"");
        }
    }

    @Test
    void whoIsRetiredIsOfferedNoMore() {
        Peers.answer(Peer.MATCHING, "/therapists", ChartSamples.list());
        Peers.answer(Peer.MATCHING, "/groups", ChartSamples.list());
        Peers.answer(Peer.MATCHING, "/therapists/" + THERAPIST, therapist());
        Peers.of(Peer.MATCHING)
                .stubFor(delete(urlPathEqualTo("/therapists/" + THERAPIST))
                        .willReturn(aResponse().withStatus(204)));
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.open(LIST + "/therapist/" + THERAPIST).text()).contains("Placement offers it no more");
            assertThat(browser.submit(LIST + "/therapist/" + THERAPIST + "/retirement", Map.of("version", "2"))
                            .text())
                    .contains("No therapist is described yet");
        }
        Peers.of(Peer.MATCHING)
                .verify(deleteRequestedFor(urlPathEqualTo("/therapists/" + THERAPIST))
                        .withHeader("If-Match", equalTo("\"2\"")));
    }

    private static String group(int version) {
        return """
            {"id":"%s","site":"harbor","title":"Grief group","model":"SUPPORT","leaders":["%s"],
             "leaderCompetencies":[],"sizeMax":10,"entryDates":[],"stages":[],"themes":[],"population":["adult"],
             "language":"en","telehealth":false,"composition":[{"attribute":"gender","atLeast":2}],
             "admission":[{"text":"Grieving a death","when":"bereavement is yes"}],
             "cycle":{"sessions":12,"session":3,"asOf":"2026-03-02","entryPoints":[1,7]},
             "retired":false,"version":%d}\
            """.formatted(GROUP, THERAPIST, version);
    }

    private static String therapist() {
        return """
            {"id":"%s","sites":["harbor"],"name":"Theo Ash","licences":[],"credentials":[],"competencies":["cbt"],
             "languages":["en"],"modalities":[],"tags":[],"caseloadLimit":20,"caseload":3,"telehealth":false,
             "prefers":[],"prefersNot":[],"retired":false,"version":2}\
            """.formatted(THERAPIST);
    }
}
