package health.concord.portal.availability;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When clinicians, rooms and the site can be booked. */
@QuarkusTest
class AvailabilityTest extends PortalTest {

    private static final String CLARA = "00000000-0000-7000-8000-000000000303";
    private static final String OAK = "00000000-0000-7000-8000-000000000201";
    private static final String OTHER = "00000000-0000-7000-8000-000000000601";
    private static final String PERSON = "/availability/clinicians/" + CLARA;
    private static final String ROOM = "/availability/rooms/" + OAK;
    private static final String SITE = "/availability/sites/harbor";
    private static final String RULES = "/clinicians/" + CLARA + "/availability-rules";

    @BeforeEach
    void site() {
        Peers.answer(Peer.SCHEDULING, "/clinicians", ChartSamples.list(clinician()));
        Peers.answer(Peer.SCHEDULING, "/rooms", ChartSamples.list("""
                {"id":"%s","site":"harbor","name":"Oak","capacity":12,"video":true,"equipment":["screen"],"version":3}""".formatted(OAK)));
        Peers.answer(Peer.SCHEDULING, "/sites/harbor/opening-hours", """
                {"site":"harbor","zone":"America/New_York","slots":[{"day":"MO","from":"08:00","to":"20:00"}],"version":5}""");
        Peers.answer(Peer.SCHEDULING, "/unavailabilities", ChartSamples.list(leave("LEAVE"), leave("BUSY")));
        Peers.answer(Peer.SCHEDULING, RULES, """
                [{"id":"%s","clinician":"%s","site":"harbor","rrule":"FREQ=WEEKLY;INTERVAL=2","startsOn":"2126-03-09",
                  "from":"09:00","to":"11:00"}]""".formatted(OTHER, CLARA));
        Peers.answer(Peer.SCHEDULING, "/calendar-feeds", """
                [{"id":"%s","kind":"CLINICIAN","owner":"%s","revoked":false,"madeBy":"sam","madeAt":"2026-03-02T14:00:00Z",
                  "version":0}]""".formatted(OTHER, CLARA));
    }

    @Test
    void everybodyAndEverythingIsOnOnePage() {
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open("/availability").text())
                    .contains("Clara Winter", "LCSW", "Mon 09:00–17:00", "Fri 1 Mar, 00:00 to", "Oak", "screen")
                    .contains("Mon 08:00–20:00", "Add a room");
        }
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open("/availability").text()).contains("Oak").doesNotContain("Add a room");
            assertThat(browser.open(PERSON).text())
                    .contains("Mon 09:00–17:00", "each second week")
                    .doesNotContain("Make an address", "Take the times", "Save");
            assertThat(browser.submit(PERSON, Map.of()).status()).isEqualTo(403);
        }
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PERSON).text())
                    .contains("Make an address", "Take the times")
                    .doesNotContain("Save");
        }
    }

    @Test
    void weeklyTimesAreReplacedAtThisSiteAndKeptAtOthers() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(put(urlPathEqualTo("/clinicians/" + CLARA)).willReturn(okJson(clinician())));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(PERSON).html())
                    .contains(
                            "name=\"availability[0].slots[0].from\" value=\"09:00\"", "name=\"revision\" value=\"4\"");
            browser.submit(PERSON, described("4"));
            Peers.of(Peer.SCHEDULING)
                    .verify(putRequestedFor(urlPathEqualTo("/clinicians/" + CLARA))
                            .withHeader("If-Match", equalTo("\"4\""))
                            .withRequestBody(equalToJson("""
                    {"displayName":"Clara Winter","qualifications":["LCSW","LADC"],"account":"clara","mostMinutesADay":360,
                     "availability":[{"site":"harbor","slots":[{"day":"TU","from":"10:00","to":"16:00"}]},
                      {"site":"mesa","slots":[{"day":"FR","from":"09:00","to":"12:00"}]}]}""")));
        }
    }

    @Test
    void problemStandsAtItsRowAndAFasterColleagueIsShownFieldByField() {
        problem("/clinicians/" + CLARA, 400, """
                {"status":400,"detail":"Wrong.","errors":[
                 {"field":"availability[0].slots[0].to","message":"must be later than from"}]}""");
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.submit(PERSON, described("4")).html())
                    .contains("must be later than from", "name=\"availability[0].slots[0].to\" value=\"16:00\"");
            problem("/clinicians/" + CLARA, 412, "{\"status\":412,\"detail\":\"old\"}");
            Browser.Page late = browser.submit(PERSON, described("3"));
            assertThat(late.text()).contains("Stands there now", "Licences and certificates LCSW LCSW, LADC");
            assertThat(late.html()).contains("name=\"revision\" value=\"4\"");
        }
    }

    @Test
    void leaveNamesTheSessionsThatStandAndIsEnded() {
        String entered = leave("LEAVE").replace("}", ",\"sessions\":[\"" + OTHER + "\"]}");
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/unavailabilities")).willReturn(jsonResponse(entered, 201)));
        Peers.of(Peer.SCHEDULING)
                .stubFor(delete(urlPathEqualTo("/unavailabilities/" + OTHER)).willReturn(noContent()));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.submit(PERSON + "/blocks", Map.of("kind", "LEAVE"))
                            .text())
                    .contains("is needed");
            assertThat(browser.submit(
                                    PERSON + "/blocks",
                                    Map.of("kind", "LEAVE", "from", "2126-03-01T00:00", "to", "2126-03-09T00:00"))
                            .html())
                    .contains("1 sessions stand in that time", "href=\"/calendar/" + OTHER);
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo("/unavailabilities"))
                            .withRequestBody(equalToJson("""
                    {"site":"harbor","clinician":"%s","kind":"LEAVE","from":"2126-03-01T00:00-05:00",
                     "to":"2126-03-09T00:00-05:00"}""".formatted(CLARA))));
            browser.submit(PERSON + "/blocks/" + OTHER + "/end", Map.of());
            Peers.of(Peer.SCHEDULING).verify(deleteRequestedFor(urlPathEqualTo("/unavailabilities/" + OTHER)));
        }
    }

    @Test
    void timesBeyondTheWeeklyOnesComeAndGo() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo(RULES)).willReturn(jsonResponse("""
                {"id":"%s","site":"harbor","startsOn":"2126-03-09","from":"09:00","to":"11:00"}""".formatted(OTHER), 201)));
        Peers.of(Peer.SCHEDULING)
                .stubFor(delete(urlPathEqualTo(RULES + "/" + OTHER)).willReturn(noContent()));
        try (Browser browser = signedIn("sam")) {
            browser.submit(
                    PERSON + "/rules",
                    Map.of("every", "SECOND", "startsOn", "2126-03-09", "from", "09:00", "to", "11:00"));
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo(RULES)).withRequestBody(equalToJson("""
                    {"site":"harbor","rrule":"FREQ=WEEKLY;INTERVAL=2","startsOn":"2126-03-09","from":"09:00","to":"11:00"}""")));
            browser.submit(PERSON + "/rules/" + OTHER + "/removal", Map.of());
            Peers.of(Peer.SCHEDULING).verify(deleteRequestedFor(urlPathEqualTo(RULES + "/" + OTHER)));
        }
    }

    @Test
    void busyTimesAreTakenAndAnAddressIsToldOnce() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(put(urlPathEqualTo("/clinicians/" + CLARA + "/busy-times"))
                        .willReturn(okJson("{\"clinician\":\"" + CLARA + "\",\"times\":3}")));
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/calendar-feeds"))
                        .willReturn(jsonResponse("""
                {"id":"%s","kind":"CLINICIAN","owner":"%s","address":"/calendars/s3cret.ics","revoked":false,"madeBy":"clara",
                 "madeAt":"2026-03-02T14:00:00Z","version":0}""".formatted(OTHER, CLARA), 201)));
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/calendar-feeds/" + OTHER + "/revocation"))
                        .willReturn(okJson("""
                {"id":"%s","kind":"CLINICIAN","owner":"%s","revoked":true,"madeBy":"clara","madeAt":"2026-03-02T14:00:00Z",
                 "version":1}""".formatted(OTHER, CLARA))));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PERSON).text()).contains("1 busy times", "made by sam");
            assertThat(browser.upload(PERSON + "/busy-times", Map.of(), "busy.ics", "")
                            .text())
                    .contains("choose a calendar file");
            assertThat(browser.upload(PERSON + "/busy-times", Map.of(), "busy.ics", "BEGIN:VCALENDAR")
                            .text())
                    .contains("3 times were taken.");
            Peers.of(Peer.SCHEDULING)
                    .verify(putRequestedFor(urlPathEqualTo("/clinicians/" + CLARA + "/busy-times"))
                            .withHeader("Content-Type", equalTo("text/calendar"))
                            .withRequestBody(equalTo("BEGIN:VCALENDAR")));
            assertThat(browser.submit(PERSON + "/feeds", Map.of()).text()).contains("/calendars/s3cret.ics");
            assertThat(browser.open(PERSON).text()).doesNotContain("s3cret");
            browser.submit(PERSON + "/feeds/" + OTHER + "/revocation", Map.of());
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo("/calendar-feeds/" + OTHER + "/revocation")));
        }
    }

    @Test
    void roomsAndOpeningHoursAreDescribed() {
        String oak =
                "{\"id\":\"%s\",\"site\":\"harbor\",\"name\":\"Oak\",\"capacity\":10,\"video\":false,\"version\":4}"
                        .formatted(OAK);
        Peers.of(Peer.SCHEDULING).stubFor(put(urlPathEqualTo("/rooms/" + OAK)).willReturn(okJson(oak)));
        Peers.of(Peer.SCHEDULING).stubFor(post(urlPathEqualTo("/rooms")).willReturn(jsonResponse(oak, 201)));
        Peers.of(Peer.SCHEDULING)
                .stubFor(put(urlPathEqualTo("/sites/harbor/opening-hours"))
                        .willReturn(okJson("{\"site\":\"harbor\",\"slots\":[],\"version\":6}")));
        try (Browser browser = signedIn("ada")) {
            browser.submit(
                    ROOM, Map.of("revision", "3", "name", "Oak", "capacity", "10", "equipment", "screen, board"));
            Peers.of(Peer.SCHEDULING)
                    .verify(
                            putRequestedFor(urlPathEqualTo("/rooms/" + OAK))
                                    .withHeader("If-Match", equalTo("\"3\""))
                                    .withRequestBody(
                                            equalToJson(
                                                    "{\"name\":\"Oak\",\"capacity\":10,\"video\":false,\"equipment\":[\"screen\",\"board\"]}")));
            assertThat(browser.submit("/availability/rooms", Map.of("name", "Oak", "capacity", "10", "video", "on"))
                            .address()
                            .getPath())
                    .isEqualTo(ROOM);
            browser.submit(SITE, Map.of("revision", "5", "rows", "4"));
            Peers.of(Peer.SCHEDULING)
                    .verify(putRequestedFor(urlPathEqualTo("/sites/harbor/opening-hours"))
                            .withHeader("If-Match", equalTo("\"5\""))
                            .withRequestBody(equalToJson("{\"slots\":[]}")));
            assertThat(browser.open("/availability/sites/mesa").status()).isEqualTo(404);
            assertThat(browser.open("/availability/rooms/" + OTHER).status()).isEqualTo(404);
        }
    }

    @Test
    void pageSaysWhatIsMissingWhenSchedulingIsDown() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(get(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(503)));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open("/availability").text()).contains("Scheduling has a fault.");
            assertThat(browser.open(PERSON).text()).contains("Scheduling has a fault.");
        }
    }

    private static void problem(String path, int status, String body) {
        Peers.of(Peer.SCHEDULING)
                .stubFor(put(urlPathEqualTo(path))
                        .willReturn(aResponse()
                                .withStatus(status)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody(body)));
    }

    private static Map<String, String> described(String revision) {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "revision", revision, "rows", "4", "displayName", "Clara Winter", "qualifications", "LCSW, LADC"));
        form.putAll(Map.of("account", "clara", "mostMinutesADay", "360"));
        form.putAll(Map.of(
                "availability[0].slots[1].day", "TU",
                "availability[0].slots[1].from", "10:00",
                "availability[0].slots[1].to", "16:00"));
        return form;
    }

    private static String clinician() {
        return """
                {"id":"%s","displayName":"Clara Winter","account":"clara","qualifications":["LCSW"],"mostMinutesADay":360,
                 "availability":[{"site":"mesa","slots":[{"day":"FR","from":"09:00","to":"12:00"}]},
                  {"site":"harbor","slots":[{"day":"MO","from":"09:00","to":"17:00"}]}],"version":4}""".formatted(CLARA);
    }

    /** The first week of March 2126. */
    private static String leave(String kind) {
        return """
                {"id":"%s","site":"harbor","of":"CLINICIAN","clinician":"%s","kind":"%s","from":"2126-03-01T05:00:00Z",
                 "to":"2126-03-09T05:00:00Z","by":"sam"}""".formatted(OTHER, CLARA, kind);
    }
}
