package health.concord.portal.series;

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
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Planning when a group meets, and changing it. */
@QuarkusTest
class SeriesTest extends PortalTest {

    private static final String GROUP = "00000000-0000-7000-8000-000000000401";
    private static final String SERIES = "00000000-0000-7000-8000-000000000402";
    private static final String LEADER = "00000000-0000-7000-8000-000000000403";
    private static final String ROOM = "00000000-0000-7000-8000-000000000404";
    private static final String NEW = "/group-series/new/" + GROUP;
    private static final String EDIT = "/group-series/" + SERIES + "/edit";
    private static final String PREVIEWS = "/group-series/previews";

    @BeforeEach
    void group() {
        Peers.answer(Peer.MATCHING, "/groups/" + GROUP, """
                {"id":"%s","title":"Early recovery","model":"SKILLS_DEVELOPMENT","leaders":["%s"],"sizeMin":3,"sizeMax":9,
                 "membership":"REVOLVING","language":"en","telehealth":false,"retired":false}""".formatted(GROUP, LEADER));
        Peers.answer(Peer.SCHEDULING, "/clinicians", ChartSamples.list("""
                {"id":"%s","displayName":"Helena Brandt","availability":[],"qualifications":["LCSW"],"version":0}""".formatted(LEADER)));
        Peers.answer(Peer.SCHEDULING, "/rooms", ChartSamples.list("""
                {"id":"%s","site":"harbor","name":"Oak","capacity":12,"video":true,"equipment":["screen"],"version":0}""".formatted(ROOM)));
        Peers.answer(Peer.SCHEDULING, "/group-series/" + SERIES, series(7, 8));
    }

    @Test
    void formBeginsAsTheGroupIsAndOnlyThoseWhoPlanSeeIt() {
        try (Browser browser = signedIn("sam")) {
            Browser.Page page = browser.open(NEW);
            assertThat(page.text()).contains("Plan Early recovery", "Helena Brandt, LCSW", "Oak (12, video, screen)");
            assertThat(page.html())
                    .contains("name=\"capacity\" type=\"number\" value=\"9\"", "value=\"REVOLVING\" selected");
            assertThat(browser.open("/groups/" + GROUP).html()).contains("href=\"" + NEW + "\"");
        }
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(NEW).status()).isEqualTo(403);
            assertThat(browser.open("/groups/" + GROUP).html()).doesNotContain("href=\"" + NEW + "\"");
        }
    }

    @Test
    void firstDatesAreLookedAtAndWhatIsTakenKeepsItFromBeingOpened() {
        preview("\"clinician Helena Brandt\"", "");
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.submit(NEW, typed()).text())
                    .contains("Mon 4 Mar, 09:00–10:30", "clinician Helena Brandt is taken", "1 of these dates");
            Peers.of(Peer.SCHEDULING).verify(0, postRequestedFor(urlPathEqualTo("/group-series")));

            preview("", "\"room Oak\"");
            Map<String, String> look = typed();
            look.put("look", "1");
            assertThat(browser.submit(NEW, look).text()).contains("falls out: room Oak is away or closed");
            Peers.of(Peer.SCHEDULING).verify(0, postRequestedFor(urlPathEqualTo("/group-series")));
        }
    }

    @Test
    void groupIsOpenedWithItsRule() {
        preview("", "");
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/group-series")).willReturn(jsonResponse(series(0, 9), 201)));
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.submit(NEW, typed()).address().getPath()).isEqualTo("/groups/" + GROUP);
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo("/group-series"))
                            .withHeader("Idempotency-Key", equalTo(LEADER))
                            .withRequestBody(equalToJson("""
                    {"site":"harbor","group":"%s","title":"Early recovery","model":"SKILLS_DEVELOPMENT",
                     "type":"GROUP_COUNSELLING","room":"%s","leaders":["%s"],"capacity":9,"minimum":3,
                     "startsOn":"2126-03-04","slots":[{"day":"MO","from":"09:00","to":"10:30"}],"mode":"IN_PERSON",
                     "rrule":"FREQ=WEEKLY;INTERVAL=2","membership":"REVOLVING","leaderQualifications":["LCSW","LADC"],
                     "equipment":[],"curriculum":["Triggers","Sleep"]}""".formatted(GROUP, ROOM, LEADER))));
        }
    }

    @Test
    void problemStandsAtItsFieldAndWhatWasTypedStays() {
        problem(PREVIEWS, 400, """
                {"status":400,"detail":"Something is wrong.","errors":[
                 {"field":"leaders[0]","message":"has none of LCSW, LADC"},{"field":"slots[0]","message":"is outside the site's opening hours"}]}""");
        try (Browser browser = signedIn("sam")) {
            Browser.Page page = browser.submit(NEW, typed());
            assertThat(page.text()).contains("has none of LCSW, LADC", "is outside the site");
            assertThat(page.html()).contains("Triggers\nSleep", "value=\"SECOND\" selected");
        }
    }

    @Test
    void onlyWhatDiffersIsChangedFromTheDayOn() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/group-series/" + SERIES + "/edits"))
                        .willReturn(okJson(series(8, 10))));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(EDIT + "?from=2126-03-04").html())
                    .contains("value=\"FOLLOWING\" checked", "name=\"from\" type=\"date\" value=\"2126-03-04\"");
            Map<String, String> change = typed();
            change.putAll(Map.of("revision", "7", "scope", "FOLLOWING", "from", "2126-03-04", "capacity", "10"));
            change.putAll(Map.of("title", "Oak", "minimum", "2", "repeat", "WEEKLY", "curriculum", ""));
            change.put("membership", "OPEN");
            browser.submit(EDIT, change);
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo("/group-series/" + SERIES + "/edits"))
                            .withHeader("If-Match", equalTo("\"7\""))
                            .withRequestBody(
                                    equalToJson("{\"scope\":\"FOLLOWING\",\"from\":\"2126-03-04\",\"capacity\":10}")));
        }
    }

    @Test
    void groupThatGoesToVideoNamesTheRoomItKeeps() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/group-series/" + SERIES + "/edits"))
                        .willReturn(okJson(series(8, 8))));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(EDIT).text()).contains("choose “No room” to give it up");
            Map<String, String> change = new LinkedHashMap<>(Map.of("mode", "VIDEO", "room", ROOM, "revision", "7"));
            change.putAll(
                    Map.of("leaders[0]", LEADER, "scope", "ALL", "title", "Oak", "capacity", "8", "minimum", "2"));
            change.putAll(Map.of("slots[0].day", "MO", "slots[0].from", "09:00", "slots[0].to", "10:30"));
            change.putAll(Map.of("membership", "OPEN", "repeat", "WEEKLY"));
            browser.submit(EDIT, change);
            change.put("room", "");
            browser.submit(EDIT, change);
            edited("{\"scope\":\"ALL\",\"mode\":\"VIDEO\",\"room\":\"" + ROOM + "\"}");
            edited("{\"scope\":\"ALL\",\"mode\":\"VIDEO\"}");
        }
    }

    private static void edited(String body) {
        Peers.of(Peer.SCHEDULING)
                .verify(postRequestedFor(urlPathEqualTo("/group-series/" + SERIES + "/edits"))
                        .withRequestBody(equalToJson(body)));
    }

    @Test
    void fasterColleagueIsShownFieldByField() {
        problem("/group-series/" + SERIES + "/edits", 412, "{\"status\":412,\"detail\":\"old\"}");
        try (Browser browser = signedIn("sam")) {
            Map<String, String> change = typed();
            change.putAll(Map.of("revision", "6", "scope", "ALL", "title", "Oak", "capacity", "10"));
            Browser.Page page = browser.submit(EDIT, change);
            assertThat(page.text()).contains("Somebody else changed this", "Seats 8 10");
            assertThat(page.html()).contains("name=\"revision\" value=\"7\"");
        }
    }

    private static void preview(String taken, String away) {
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo(PREVIEWS)).willReturn(okJson("""
                {"dates":[{"from":"2126-03-04T09:00:00-05:00","to":"2126-03-04T10:30:00-05:00","taken":[%s],"away":[%s]}]}""".formatted(taken, away))));
    }

    private static void problem(String path, int status, String body) {
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo(path))
                        .willReturn(aResponse()
                                .withStatus(status)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody(body)));
    }

    private static Map<String, String> typed() {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "key",
                LEADER,
                "title",
                "Early recovery",
                "type",
                "GROUP_COUNSELLING",
                "mode",
                "IN_PERSON",
                "room",
                ROOM));
        form.putAll(Map.of("leaders[0]", LEADER, "capacity", "9", "minimum", "3", "startsOn", "2126-03-04"));
        form.putAll(Map.of("slots[2].day", "MO", "slots[2].from", "09:00", "slots[2].to", "10:30"));
        form.putAll(Map.of("repeat", "SECOND", "membership", "REVOLVING", "leaderQualifications", "LCSW, LADC"));
        form.put("curriculum", "Triggers\nSleep");
        return form;
    }

    private static String series(int version, int capacity) {
        return """
                {"id":"%s","site":"harbor","group":"%s","title":"Oak","room":"%s","leaders":["%s"],"capacity":%d,
                 "minimum":2,"taken":5,"held":1,"seatsLeft":2,"startsOn":"2126-01-07","mode":"IN_PERSON","curriculum":[],
                 "membership":"OPEN","slots":[{"day":"MO","from":"09:00:00","to":"10:30:00"}],"version":%d}""".formatted(SERIES, GROUP, ROOM, LEADER, capacity, version);
    }
}
