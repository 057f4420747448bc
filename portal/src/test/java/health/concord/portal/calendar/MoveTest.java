package health.concord.portal.calendar;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calendar, and moving what is on it. */
@QuarkusTest
class MoveTest extends PortalTest {

    private static final String SESSION = "00000000-0000-7000-8000-000000000301";
    private static final String SERIES = "00000000-0000-7000-8000-000000000302";
    private static final String LEADER = "00000000-0000-7000-8000-000000000303";
    private static final String OTHER = "00000000-0000-7000-8000-000000000304";
    private static final String MOVE = "/moves/" + SESSION;
    private static final String LOOK = "/group-series/" + SERIES + "/edit-previews";
    private static final String LOOK_ALONE = "/sessions/" + SESSION + "/move-preview";
    private static final String EDITS = "/group-series/" + SERIES + "/edits";

    @BeforeEach
    void week() {
        // Monday 4 March 2126, nine in the morning at Harbor Street.
        Peers.answer(
                Peer.SCHEDULING,
                "/sessions",
                ChartSamples.list(
                        session(SESSION, "Oak", "14:00", "15:30"), session(OTHER, "Process group", "16:00", "17:30")));
        Peers.answer(Peer.SCHEDULING, "/sessions/" + SESSION + "/move-choices", """
                {"session":%s,"series":%s}""".formatted(
                        session(SESSION, "Oak", "14:00", "15:30"), series()));
        Peers.answer(Peer.SCHEDULING, "/clinicians", ChartSamples.list("""
                {"id":"%s","displayName":"Helena Brandt","availability":[],"version":0}""".formatted(LEADER)));
    }

    @Test
    void weekIsACalendarMadeFromTheListWhichStaysForPrint() {
        try (Browser browser = signedIn("sam")) {
            Browser.Page page = browser.open("/calendar?day=2126-03-04");

            assertThat(page.html())
                    .contains("data-event=\"" + SESSION + "\" data-from=\"2126-03-04T09:00\"", "data-movable")
                    .contains("index.global.min.js", "href=\"/moves/" + SESSION);
            assertThat(page.header("Content-Security-Policy"))
                    .contains("style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';");
            assertThat(browser.open("/hours").header("Content-Security-Policy")).contains("style-src 'self';");
        }
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/calendar?day=2126-03-04").html()).doesNotContain("data-movable>");
            assertThat(browser.open(MOVE).status()).isEqualTo(403);
        }
    }

    @Test
    void whatIsInTheWayIsSaidBeforeTheDropIsFinal() {
        found(
                obstacle("CLINICIAN", "Helena Brandt", "TAKEN", true, "Process group"),
                obstacle("CLIENT", "Jordan R.", "TAKEN", true, "Individual therapy"),
                obstacle("CLIENT", "Sky P.", "TAKEN", true, null),
                obstacle("CLINICIAN", "Nina Vogt", "AWAY", true, null),
                obstacle("ROOM", "Oak", "AWAY", true, null),
                """
                {"what":"SITE","name":"harbor","why":"OUTSIDE_HOURS","refuses":true}""");
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(MOVE + "?to=2126-03-04T11:30").text())
                    .contains("Something is in the way at", "Helena Brandt is taken (Process group, 11:00–12:30)")
                    .contains("Jordan R. is taken (Individual therapy, 11:00–12:30)", "Sky P. is taken (11:00–12:30)")
                    .contains("Nina Vogt is away until Mon 4 Mar, 12:30", "Oak is closed until Mon 4 Mar, 12:30")
                    .contains("The site is not open at that time")
                    .doesNotContain("nothing in the way");
            Peers.of(Peer.SCHEDULING)
                    .verify(getRequestedFor(urlPathEqualTo(LOOK_ALONE))
                            .withQueryParam("from", equalTo("2126-03-04T11:30-05:00")));

            found();
            assertThat(browser.open(MOVE + "?to=2126-03-04T13:00").text())
                    .contains("nothing in the way", "This and all following", "All that are to come");
            found(obstacle("CLIENT", "Jordan R.", "TAKEN", false, "Individual therapy"));
            assertThat(browser.submit(
                                    MOVE,
                                    Map.of("to", "2126-03-04T11:30", "look", "1", "leaveOut", "on", "scope", "ALL"))
                            .text())
                    .contains("nothing in the way", "Jordan R. is taken", "left out of this date");
            Peers.of(Peer.SCHEDULING).verify(0, postRequestedFor(urlPathEqualTo(EDITS)));
        }
    }

    @Test
    void timeThatCannotBeIsAProblemOfItsFieldAndSilenceIsSaid() {
        looked(aResponse()
                .withStatus(400)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("""
                {"status":400,"detail":"Nothing was stored.","errors":[{"field":"startsAt","message":"must be in the future"}]}"""));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(MOVE + "?to=2026-03-04T11:30").text())
                    .contains("must be in the future")
                    .doesNotContain("nothing in the way");
            looked(aResponse().withStatus(503));
            assertThat(browser.open(MOVE + "?to=2126-03-04T11:30").text())
                    .contains("Scheduling")
                    .doesNotContain("nothing in the way", "Something is in the way");
        }
    }

    private static void found(String... obstacles) {
        looked(okJson("""
                {"dates":[{"from":"2126-03-04T16:30:00Z","to":"2126-03-04T18:00:00Z","inTheWay":[%s]}]}""".formatted(String.join(",", obstacles))));
    }

    private static void looked(ResponseDefinitionBuilder answer) {
        Peers.of(Peer.SCHEDULING).stubFor(post(urlPathEqualTo(LOOK)).willReturn(answer));
        Peers.of(Peer.SCHEDULING).stubFor(get(urlPathEqualTo(LOOK_ALONE)).willReturn(answer));
    }

    private static String obstacle(String what, String name, String why, boolean refuses, @Nullable String by) {
        return """
                {"what":"%s","name":"%s","why":"%s","refuses":%s,"by":%s,
                 "from":"2126-03-04T16:00:00Z","to":"2126-03-04T17:30:00Z"}""".formatted(what, name, why, refuses, by == null ? "null" : "\"" + by + "\"");
    }

    @Test
    void sessionOfOneClientMovesToATimeThatIsFreeForBoth() {
        String single = session(SESSION, "Individual therapy", "14:00", "15:00")
                .replace(
                        "\"series\":\"" + SERIES + "\",\"kind\":\"GROUP\"",
                        "\"client\":\"" + ChartSamples.CLIENT + "\",\"kind\":\"INDIVIDUAL\"");
        Peers.answer(Peer.SCHEDULING, "/sessions/" + SESSION + "/move-choices", """
                {"session":%s,"free":{"site":"harbor","slots":[
                 {"from":"2126-03-05T14:00:00Z","to":"2126-03-05T15:00:00Z"}]}}""".formatted(single));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(MOVE).html())
                    .contains("Free for both", "href=\"/moves/" + SESSION + "?to=2126-03-05T09:00\"");
        }
    }

    @Test
    void groupMovesForADateOrForGood() {
        Peers.of(Peer.SCHEDULING).stubFor(post(urlPathEqualTo(EDITS)).willReturn(okJson(series())));
        try (Browser browser = signedIn("sam")) {
            browser.submit(MOVE, Map.of("to", "2126-03-05T13:00", "scope", "ONE", "version", "7"));
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo(EDITS))
                            .withHeader("If-Match", equalTo("\"7\""))
                            .withRequestBody(equalToJson("""
                    {"scope":"ONE","session":"%s","startsAt":"2126-03-05T13:00-05:00","endsAt":"2126-03-05T14:30-05:00"}""".formatted(SESSION))));

            browser.submit(
                    MOVE, Map.of("to", "2126-03-05T13:00", "scope", "FOLLOWING", "version", "7", "leaveOut", "on"));
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo(EDITS)).withRequestBody(equalToJson("""
                    {"scope":"FOLLOWING","from":"2126-03-04","leaveOut":true,"slots":[
                     {"day":"TU","from":"13:00","to":"14:30"},{"day":"WE","from":"09:00","to":"10:30"}]}""")));
        }
    }

    @Test
    void groupGoesToVideoForADateOrForGoodAndThePageSaysWhatChanges() {
        Peers.answer(Peer.SCHEDULING, "/rooms", ChartSamples.list(room()));
        Peers.answer(Peer.SCHEDULING, "/sessions/" + SESSION + "/move-choices", """
                {"session":%s,"series":%s}""".formatted(
                session(SESSION, "Oak", "14:00", "15:30").replace("\"mode\"", "\"room\":\"" + OTHER + "\",\"mode\""),
                series()));
        Peers.of(Peer.SCHEDULING).stubFor(post(urlPathEqualTo(EDITS)).willReturn(okJson(series())));
        found();
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(MOVE).text())
                    .contains("Big room, video", "Now: In person. By video or telephone the room is given up")
                    .doesNotContain("What changes");
            Map<String, String> video =
                    Map.of("to", "2126-03-04T09:00", "scope", "ONE", "mode", "VIDEO", "version", "7");
            assertThat(browser.submit(MOVE, with(video, "look", "1")).text())
                    .contains("What changes How In person → By video Room Big room is given up")
                    .doesNotContain("When Mon 4 Mar");
            assertThat(browser.submit(MOVE, with(with(video, "look", "1"), "room", OTHER))
                            .text())
                    .contains("In person → By video")
                    .doesNotContain("Big room is given up");

            browser.submit(MOVE, video);
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo(EDITS))
                            .withRequestBody(equalToJson("""
                    {"scope":"ONE","session":"%s","startsAt":"2126-03-04T09:00-05:00",
                     "endsAt":"2126-03-04T10:30-05:00","mode":"VIDEO"}""".formatted(SESSION))));
            browser.submit(MOVE, with(video, "scope", "ALL"));
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo(EDITS))
                            .withRequestBody(equalToJson("{\"scope\":\"ALL\",\"mode\":\"VIDEO\"}")));
        }
    }

    @Test
    void sessionOfOneClientGoesToVideoAndARoomWithoutIsAProblemOfItsField() {
        Peers.answer(Peer.SCHEDULING, "/rooms", ChartSamples.list(room()));
        String single = session(SESSION, "Individual therapy", "14:00", "15:00")
                .replace(
                        "\"series\":\"" + SERIES + "\",\"kind\":\"GROUP\"",
                        "\"client\":\"" + ChartSamples.CLIENT + "\",\"kind\":\"INDIVIDUAL\"");
        Peers.answer(Peer.SCHEDULING, "/sessions/" + SESSION + "/move-choices", "{\"session\":" + single + "}");
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/sessions/" + SESSION + "/move-previews"))
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                        {"status":400,"detail":"Nothing was stored.","errors":[{"field":"room","message":"has no video"}]}""")));
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo("/sessions/" + SESSION + "/move")).willReturn(okJson(single)));
        try (Browser browser = signedIn("clara")) {
            Map<String, String> form = Map.of("to", "2126-03-05T09:00", "mode", "VIDEO", "room", OTHER, "version", "2");
            Browser.Page looked = browser.submit(MOVE, with(form, "look", "1"));
            assertThat(looked.html()).contains("id=\"p-room\">has no video").doesNotContain("nothing in the way");
            assertThat(looked.text())
                    .contains(
                            "When Mon 4 Mar, 09:00–10:00 → Tue 5 Mar, 09:00–10:00 How In person → By video Room Big room");

            browser.submit(MOVE, form);
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo("/sessions/" + SESSION + "/move"))
                            .withRequestBody(equalToJson("""
                    {"from":"2126-03-05T09:00-05:00","to":"2126-03-05T10:00-05:00","room":"%s","mode":"VIDEO"}""".formatted(OTHER))));
        }
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(form);
        more.put(name, value);
        return more;
    }

    private static String room() {
        return """
                {"id":"%s","site":"harbor","name":"Big room","capacity":12,"video":true,"equipment":[],"version":0}""".formatted(OTHER);
    }

    @Test
    void conflictThatSchedulingFindsIsSaidAndNothingMoves() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo(EDITS))
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                        {"status":409,"detail":"A member is taken on 2126-03-05 13:00-14:30. Nothing was booked."}""")));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.submit(MOVE, Map.of("to", "2126-03-05T13:00", "version", "7"))
                            .text())
                    .contains("A member is taken on 2126-03-05", "What you entered is still here.");
            assertThat(browser.submit(MOVE, Map.of("version", "7")).text()).contains("Say when.");
        }
    }

    private static String session(String id, String title, String from, String to) {
        return """
                {"id":"%s","site":"harbor","title":"%s","series":"%s","kind":"GROUP","type":"GROUP_COUNSELLING",
                 "mode":"IN_PERSON","clinicians":["%s"],"from":"2126-03-04T%s:00Z","to":"2126-03-04T%s:00Z",
                 "state":"SCHEDULED","booked":3,"noteSigned":false,"version":2}""".formatted(id, title, SERIES, LEADER, from, to);
    }

    private static String series() {
        return """
                {"id":"%s","site":"harbor","group":"%s","title":"Oak","leaders":["%s"],"capacity":8,"taken":5,"held":1,
                 "seatsLeft":2,"startsOn":"2126-01-07","mode":"IN_PERSON","curriculum":[],"version":7,
                 "slots":[{"day":"MO","from":"09:00:00","to":"10:30:00"},{"day":"WE","from":"09:00:00","to":"10:30:00"}]}""".formatted(SERIES, OTHER, LEADER);
    }
}
