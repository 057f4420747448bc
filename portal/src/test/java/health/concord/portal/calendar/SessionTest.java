package health.concord.portal.calendar;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionTest extends PortalTest {

    private static final String SESSION = "00000000-0000-7000-8000-000000000301";
    private static final String PAGE = "/sessions/" + SESSION;
    private static final String ATTENDANCE = PAGE + "/attendance/" + ChartSamples.CLIENT;

    @Test
    void weekShowsSessionsByDayAndKeepsItsChoiceInTheAddress() {
        Peers.answer(Peer.SCHEDULING, "/sessions", ChartSamples.list(session(false)));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open("/calendar?day=2026-03-04").text())
                    .contains("Mon 2 Mar to Sun 8 Mar", "09:00–10:30", "CBT");
            assertThat(browser.open("/calendar?day=2026-03-04&series=" + SESSION)
                            .html())
                    .contains("/calendar?day=2026-02-23&amp;series=" + SESSION);
            assertThat(browser.open("/calendar?day=2026-04-20").text()).contains("Nothing is planned");
        }
    }

    @Test
    void sheetOffersEachMarkForEachPerson() {
        roster("null", false);
        try (Browser browser = signedIn("sam")) {
            String html = browser.open(PAGE).html();

            assertThat(html).contains("Jordan R.", "data-key=\"p\"", "data-key=\"e\"", "value=\"09:00\"");
            assertThat(browser.open(PAGE).text())
                    .contains("0 of 1 recorded", "waits for a clinician", "On leave, seat kept: Sam W.");
        }
    }

    @Test
    void weekOfEachPersonStandsInTheSheet() {
        roster("null", false);
        Peers.answer(Peer.SCHEDULING, PAGE + "/hours", "[" + ChartSamples.hours() + "]");
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(PAGE).text()).contains("6 h 30 of 9 h");
        }
    }

    @Test
    void presentIsSentWithoutTimesAndLateWithTheTimeOfTheSite() {
        roster("null", false);
        Peers.of(Peer.SCHEDULING).stubFor(put(urlPathEqualTo(ATTENDANCE)).willReturn(okJson(recorded())));
        try (Browser browser = signedIn("clara")) {
            browser.submit(
                    ATTENDANCE, Map.of("status", "PRESENT", "day", "2026-03-02", "arrived", "09:00", "left", "10:30"));
            browser.submit(
                    ATTENDANCE, Map.of("status", "LATE", "day", "2026-03-02", "arrived", "09:20", "left", "10:30"));

            Peers.of(Peer.SCHEDULING)
                    .verify(putRequestedFor(urlPathEqualTo(ATTENDANCE))
                            .withRequestBody(equalToJson("{\"status\":\"PRESENT\"}")));
            Peers.of(Peer.SCHEDULING)
                    .verify(putRequestedFor(urlPathEqualTo(ATTENDANCE))
                            .withRequestBody(
                                    equalToJson("{\"status\":\"LATE\",\"arrivedAt\":\"2026-03-02T09:20-05:00\"}")));
        }
    }

    @Test
    void oneButtonRecordsWhoWasJoinedByVideoAndACorrectionKeepsIt() {
        roster("null", false);
        Peers.of(Peer.SCHEDULING).stubFor(put(urlPathEqualTo(ATTENDANCE)).willReturn(okJson(recorded())));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).html())
                    .contains("name=\"joinedBy\" value=\"OWN\" data-key=\"i\"", "value=\"VIDEO\" data-key=\"v\"")
                    .contains("<span id=\"recorded\" role=\"status\">0 of 1 recorded</span>");
            browser.submit(ATTENDANCE, Map.of("joinedBy", "VIDEO", "day", "2026-03-02"));
            roster(late("VIDEO"), false);
            assertThat(browser.open(PAGE).text()).contains("80 min · By video");
            browser.submit(
                    ATTENDANCE,
                    Map.of(
                            "status",
                            "LEFT_EARLY",
                            "day",
                            "2026-03-02",
                            "left",
                            "10:10",
                            "way",
                            "VIDEO",
                            "was",
                            "LATE"));
            browser.submit(
                    ATTENDANCE,
                    Map.of("joinedBy", "OWN", "day", "2026-03-02", "arrived", "09:10", "was", "LATE", "remark", "Bus"));
            browser.submit(ATTENDANCE, Map.of("status", "ABSENT", "way", "VIDEO", "was", "LATE", "remark", "Bus"));

            assertThat(sent())
                    .containsExactly(
                            "{\"status\":\"PRESENT\",\"joinedBy\":\"VIDEO\"}",
                            "{\"status\":\"LEFT_EARLY\",\"leftAt\":\"2026-03-02T10:10-05:00\",\"joinedBy\":\"VIDEO\"}",
                            "{\"status\":\"LATE\",\"arrivedAt\":\"2026-03-02T09:10-05:00\",\"reason\":\"Bus\"}",
                            "{\"status\":\"ABSENT\"}");
        }
    }

    @Test
    void waysOfJoiningAreInSpanishToo() {
        roster(late("AUDIO"), false);
        try (Browser browser = signedIn("clara")) {
            browser.submit("/language", Map.of("language", "es"));
            Browser.Page page = browser.open(PAGE);
            assertThat(page.text()).contains("80 min · Por teléfono", "Jordan R.: Por video");
            assertThat(page.html()).contains("aria-label=\"Jordan R.: cómo participó\"");
        }
    }

    @Test
    void administratorsReasonPutsRightADayThatWasClosedForBilling() {
        roster(recorded(), false);
        Peers.of(Peer.SCHEDULING).stubFor(put(urlPathEqualTo(ATTENDANCE)).willReturn(okJson(recorded())));
        Map<String, String> typed = Map.of("status", "ABSENT", "version", "4", "was", "PRESENT", "reason", "Mixed up");
        try (Browser browser = signedIn("clara")) {
            browser.submit(ATTENDANCE, typed);
        }
        try (Browser browser = signedIn("ada")) {
            browser.submit(ATTENDANCE, typed);
        }
        assertThat(sent())
                .containsExactly(
                        "{\"status\":\"ABSENT\",\"reason\":\"Mixed up\"}",
                        "{\"status\":\"ABSENT\",\"reason\":\"Mixed up\",\"correctedBecause\":\"Mixed up\"}");
    }

    @Test
    void correctionCarriesTheVersionThatWasSeenAndSaysWhenItIsOld() {
        roster(recorded(), false);
        Peers.of(Peer.SCHEDULING)
                .stubFor(put(urlPathEqualTo(ATTENDANCE)).willReturn(aResponse().withStatus(412)));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.submit(
                                    ATTENDANCE,
                                    Map.of(
                                            "status",
                                            "ABSENT",
                                            "day",
                                            "2026-03-02",
                                            "version",
                                            "4",
                                            "reason",
                                            "Mixed up"))
                            .text())
                    .contains("Somebody else changed this after you opened it");
            Peers.of(Peer.SCHEDULING)
                    .verify(putRequestedFor(urlPathEqualTo(ATTENDANCE)).withHeader("If-Match", equalTo("\"4\"")));
        }
    }

    @Test
    void onlyCliniciansSign() {
        roster(recorded(), false);
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(PAGE).text()).doesNotContain("Sign the note");
            assertThat(browser.submit(PAGE + "/note-signature", Map.of()).status())
                    .isEqualTo(403);
            Peers.of(Peer.SCHEDULING).verify(0, postRequestedFor(anyUrl()));
        }
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).text()).contains("Sign the note");
        }
    }

    @Test
    void hoursBoardPutsThoseWhoFallShortFirst() {
        ChartSamples.newClient();
        Peers.answer(Peer.INTAKE, "/episodes", ChartSamples.list(ChartSamples.episode("PLACED")));
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open("/hours?day=2126-03-04").text())
                    .contains("Jordan R.", "6 h 30 of 9 h", "short", "find a make-up");
            assertThat(browser.open("/hours?day=2026-03-04").text())
                    .contains("short")
                    .doesNotContain("find a make-up");
        }
    }

    private static void roster(String attendance, boolean signed) {
        Peers.of(Peer.SCHEDULING)
                .stubFor(get(urlPathEqualTo(PAGE + "/note"))
                        .willReturn(aResponse().withStatus(404)));
        Peers.answer(Peer.SCHEDULING, PAGE, """
                {"session":%s,"roster":[{"client":"%s","episode":"%s","name":"Jordan R.","attendance":%s}],
                 "onLeave":[{"client":"00000000-0000-7000-8000-000000000778","name":"Sam W."}]}""".formatted(
                        session(signed), ChartSamples.CLIENT, ChartSamples.EPISODE, attendance));
    }

    private static String recorded() {
        return """
                {"service":"%s","status":"PRESENT","arrivedAt":"2026-03-02T14:00:00Z","leftAt":"2026-03-02T15:30:00Z",
                 "minutesPresent":90,"version":4}""".formatted(SESSION);
    }

    private static String late(String joinedBy) {
        return """
                {"service":"%s","status":"LATE","arrivedAt":"2026-03-02T14:10:00Z","leftAt":"2026-03-02T15:30:00Z",
                 "minutesPresent":80,"reason":"Bus","joinedBy":"%s","version":5}""".formatted(SESSION, joinedBy);
    }

    /** What was asked of scheduling, in order. */
    private static List<String> sent() {
        return Peers.of(Peer.SCHEDULING).findAll(putRequestedFor(urlPathEqualTo(ATTENDANCE))).stream()
                .sorted(Comparator.comparing(LoggedRequest::getLoggedDate))
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    private static String session(boolean signed) {
        return """
                {"id":"%s","site":"harbor","title":"CBT","kind":"GROUP","type":"GROUP_COUNSELLING",
                 "model":"COGNITIVE_BEHAVIOURAL","mode":"IN_PERSON","clinicians":[],"from":"2026-03-02T14:00:00Z",
                 "to":"2026-03-02T15:30:00Z","state":"SCHEDULED","booked":1,"noteSigned":%s,"version":0}""".formatted(SESSION, signed);
    }
}
