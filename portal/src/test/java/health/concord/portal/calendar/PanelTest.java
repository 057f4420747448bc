package health.concord.portal.calendar;

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
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session open beside its week. */
@QuarkusTest
class PanelTest extends PortalTest {

    private static final String SESSION = "00000000-0000-7000-8000-000000000301";
    private static final String SERIES = "00000000-0000-7000-8000-000000000302";
    private static final String LEADER = "00000000-0000-7000-8000-000000000303";
    private static final String FREE = "00000000-0000-7000-8000-000000000304";
    private static final String TAKEN = "00000000-0000-7000-8000-000000000305";
    private static final String AWAY = "00000000-0000-7000-8000-000000000306";
    private static final String APPOINTMENTS = "00000000-0000-7000-8000-000000000307";
    private static final String PAGE = "/calendar/" + SESSION;
    private static final String CANCELLATION = "/sessions/" + SESSION + "/cancellation";
    private static final String SUBSTITUTION = "/sessions/" + SESSION + "/substitution";

    @BeforeEach
    void week() {
        Peers.answer(
                Peer.SCHEDULING,
                "/sessions",
                ChartSamples.list(group("SCHEDULED"), session("Skills", "\"clinicians\":[\"" + TAKEN + "\"]")));
        roster(group("SCHEDULED"), "null");
        Peers.answer(Peer.SCHEDULING, "/group-series", ChartSamples.list("""
                {"id":"%s","group":"%s","title":"Oak","leaders":["%s"],"capacity":8,"startsOn":"2126-01-07","slots":[],
                 "mode":"VIDEO","leaderQualifications":["LCSW"],"version":7}""".formatted(SERIES, APPOINTMENTS, LEADER)));
        Peers.answer(
                Peer.SCHEDULING,
                "/clinicians",
                ChartSamples.list(
                        clinician(LEADER, "Helena Brandt", ""),
                        clinician(FREE, "Ana Free", "\"LCSW\""),
                        clinician(TAKEN, "Ben Busy", "\"LADC\""),
                        clinician(AWAY, "Cleo Away", "\"LCSW\"")));
        Peers.answer(Peer.SCHEDULING, "/unavailabilities", ChartSamples.list("""
                {"id":"%s","site":"harbor","of":"CLINICIAN","clinician":"%s","kind":"LEAVE",
                 "from":"2126-03-01T05:00:00Z","to":"2126-03-09T05:00:00Z"}""".formatted(SERIES, AWAY)));
    }

    @Test
    void sessionOpensBesideItsWeekUnderItsOwnAddress() {
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open("/calendar?day=2126-03-04").html())
                    .contains("data-open=\"" + PAGE + "?day=2126-03-04\"");

            Browser.Page page = browser.open(PAGE + "?day=2126-03-06&clinician=" + LEADER);
            assertThat(page.text())
                    .contains("Mon 4 Mar to Sun 10 Mar", "Mon 4 Mar, 09:00–10:30", "Helena Brandt", "Jordan R.")
                    .contains("Sign-in sheet", "Call off…", "Somebody else leads…", "The client is told");
            assertThat(page.html())
                    .contains("href=\"/calendar?day=2126-03-04&amp;clinician=" + LEADER + "\">Close")
                    .contains("href=\"/groups/" + APPOINTMENTS);
            assertThat(browser.open(PAGE).text()).contains("Mon 4 Mar to Sun 10 Mar");
        }
    }

    @Test
    void whoMayNotChangeAnythingSeesNoControl() {
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(PAGE).text())
                    .contains("Sign-in sheet")
                    .doesNotContain("Call off…", "Somebody else leads…", "Move…");
            assertThat(browser.submit(PAGE + "/cancellation", Map.of("by", "PROGRAM", "version", "2"))
                            .status())
                    .isEqualTo(403);
        }
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).text()).contains("Call off…").doesNotContain("Somebody else leads…");
        }
        roster(group("SCHEDULED"), "{\"status\":\"PRESENT\",\"minutesPresent\":90,\"version\":1}");
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(PAGE).text()).doesNotContain("Call off…");
        }
    }

    @Test
    void sessionIsCalledOffWithItsReason() {
        Peers.of(Peer.SCHEDULING).stubFor(post(urlPathEqualTo(CANCELLATION)).willReturn(okJson(group("CANCELLED"))));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.submit(PAGE + "/cancellation?day=2126-03-04", Map.of("version", "2"))
                            .text())
                    .contains("Say whose wish it is.");
            Peers.of(Peer.SCHEDULING).verify(0, postRequestedFor(anyUrl()));

            roster(group("CANCELLED"), "null");
            Browser.Page page =
                    browser.submit(PAGE + "/cancellation?day=2126-03-04", Map.of("version", "2", "by", "PROGRAM"));

            assertThat(page.address().toString()).endsWith(PAGE + "?day=2126-03-04");
            assertThat(page.text()).contains("Called off by the program").doesNotContain("Call off…");
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo(CANCELLATION))
                            .withHeader("If-Match", equalTo("\"2\""))
                            .withRequestBody(equalToJson("{\"by\":\"PROGRAM\"}")));
        }
    }

    @Test
    void refusalAndAFasterColleagueAreSaidAndWhatWasChosenStays() {
        problem(CANCELLATION, 409, "Attendance is recorded, so the session took place.");
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.submit(PAGE + "/cancellation", Map.of("version", "2", "by", "CLINICIAN"))
                            .html())
                    .contains("Attendance is recorded, so the session took place.", "value=\"CLINICIAN\" checked");
            problem(CANCELLATION, 412, "old");
            assertThat(browser.submit(PAGE + "/cancellation", Map.of("version", "1", "by", "CLINICIAN"))
                            .text())
                    .contains("Somebody else changed this after you opened it");
        }
    }

    @Test
    void clientsAppointmentIsCalledOffAloneOrWithAllThatFollowAndNotComingIsRecorded() {
        String single = session("Individual therapy", """
                "kind":"INDIVIDUAL","client":"%s","appointments":"%s"\s""".formatted(ChartSamples.CLIENT, APPOINTMENTS));
        roster(single, "null");
        String all = "/appointments/" + APPOINTMENTS + "/cancellation";
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo(all))
                        .willReturn(okJson("{\"id\":\"" + APPOINTMENTS + "\",\"sessions\":[]}")));
        Peers.of(Peer.SCHEDULING).stubFor(post(urlPathEqualTo(CANCELLATION)).willReturn(okJson(single)));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).text())
                    .contains("This and all that follow")
                    .doesNotContain("Did not come");
            assertThat(browser.open(PAGE).html()).contains("hx-confirm=\"Call this off?");
            browser.submit(
                    PAGE + "/cancellation",
                    Map.of("version", "2", "by", "CLIENT", "told", "2126-03-03T20:00", "scope", "ONE"));
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo(CANCELLATION))
                            .withRequestBody(equalToJson("{\"by\":\"CLIENT\",\"told\":\"2126-03-03T20:00-05:00\"}")));
            browser.submit(
                    PAGE + "/cancellation",
                    Map.of(
                            "version",
                            "2",
                            "by",
                            "CLIENT",
                            "scope",
                            "FOLLOWING",
                            "appointments",
                            APPOINTMENTS,
                            "from",
                            "2126-03-04"));
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo(all))
                            .withRequestBody(equalToJson("{\"by\":\"CLIENT\",\"from\":\"2126-03-04\"}")));

            roster(single.replace("2126-03", "2026-03"), "null");
            Peers.of(Peer.SCHEDULING)
                    .stubFor(post(urlPathEqualTo("/sessions/" + SESSION + "/no-show"))
                            .willReturn(jsonResponse(
                                    "{\"session\":\"%s\",\"client\":\"%s\",\"status\":\"ABSENT\"}"
                                            .formatted(SESSION, ChartSamples.CLIENT),
                                    201)));
            assertThat(browser.open(PAGE).text()).contains("Did not come");
            browser.submit(PAGE + "/no-show", Map.of());
            Peers.of(Peer.SCHEDULING).verify(postRequestedFor(urlPathEqualTo("/sessions/" + SESSION + "/no-show")));
        }
    }

    @Test
    void substituteIsChosenAmongThoseWhoCanAndOfTheOthersItIsSaidWhyNot() {
        problem(SUBSTITUTION, 422, "The substitute has none of the qualifications.");
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(PAGE + "?day=2126-03-04").text())
                    .contains(
                            "Ana Free free", "has none of LCSW; leads Skills, 09:00–10:30", "is away until Sat 9 Mar");

            assertThat(browser.submit(
                                    PAGE + "/substitution",
                                    Map.of("version", "2", "absent", LEADER, "substitute", FREE))
                            .text())
                    .contains("none of the qualifications");
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo(SUBSTITUTION))
                            .withHeader("If-Match", equalTo("\"2\""))
                            .withRequestBody(
                                    equalToJson("{\"absent\":\"%s\",\"substitute\":\"%s\"}".formatted(LEADER, FREE))));
        }
    }

    @Test
    void weekStandsWhenTheSessionCannotBeHadAndTheWordsAreInTheLanguageOfTheBrowser() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(get(urlPathEqualTo("/sessions/" + SESSION))
                        .willReturn(aResponse().withStatus(503)));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(PAGE + "?day=2126-03-04").text()).contains("Scheduling has a fault.", "Skills");
            roster(group("SCHEDULED"), "null");
            browser.setCookie("concord-language", "es");
            assertThat(browser.open(PAGE).text()).contains("Hoja de asistencia", "¿De quién es el deseo?");
        }
    }

    private static void problem(String path, int status, String detail) {
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo(path))
                        .willReturn(aResponse()
                                .withStatus(status)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("{\"status\":%d,\"detail\":\"%s\"}".formatted(status, detail))));
    }

    private static void roster(String session, String attendance) {
        Peers.answer(Peer.SCHEDULING, "/sessions/" + SESSION, """
                {"session":%s,"roster":[{"client":"%s","episode":"%s","name":"Jordan R.","attendance":%s}]}""".formatted(
                        session, ChartSamples.CLIENT, ChartSamples.EPISODE, attendance));
    }

    private static String clinician(String id, String name, String licences) {
        return "{\"id\":\"%s\",\"displayName\":\"%s\",\"availability\":[],\"qualifications\":[%s],\"version\":0}"
                .formatted(id, name, licences);
    }

    private static String group(String state) {
        return session("Oak", """
                "series":"%s","kind":"GROUP","clinicians":["%s"],"state":"%s","stateReason":%s\s""".formatted(SERIES, LEADER, state, state.equals("CANCELLED") ? "\"PROGRAM\"" : null));
    }

    /** Monday 4 March 2126, nine to half past ten at Harbor Street; fields given here win. */
    private static String session(String title, String fields) {
        String base = """
                {"id":"%s","site":"harbor","title":"%s","mode":"IN_PERSON","from":"2126-03-04T14:00:00Z",
                 "to":"2126-03-04T15:30:00Z","booked":1,"noteSigned":false,"version":2,%s""".formatted(SESSION, title, fields);
        return base + (fields.contains("\"kind\"") ? "" : ",\"kind\":\"GROUP\"")
                + (fields.contains("\"state\"") ? "" : ",\"state\":\"SCHEDULED\"") + "}";
    }
}
