package health.concord.portal.note;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoteTest extends PortalTest {

    private static final String SESSION = "00000000-0000-7000-8000-000000000301";
    private static final String LEADER = "00000000-0000-7000-8000-000000000302";
    private static final String NOA = "00000000-0000-7000-8000-000000000303";
    private static final String PAGE = "/sessions/" + SESSION;
    private static final String NOTE = PAGE + "/note";
    private static final String SAVE = "/session-notes/" + SESSION;
    private static final String[] HTMX = {"HX-Request", "true", "Sec-Fetch-Site", "same-origin"};

    @BeforeEach
    void session() {
        Peers.answer(Peer.SCHEDULING, PAGE, """
                {"session":{"id":"%s","site":"harbor","title":"CBT","kind":"GROUP","type":"GROUP_COUNSELLING",
                  "mode":"IN_PERSON","clinicians":["%s"],"from":"2026-03-02T14:00:00Z","to":"2026-03-02T15:30:00Z",
                  "state":"SCHEDULED","booked":3,"noteSigned":false,"version":0},
                 "roster":[{"client":"%s","episode":"%s","name":"Jordan R.","attendance":null},
                  {"client":"%s","episode":"%s","name":"Noa P.","attendance":null},
                  {"client":"%s","episode":"%s","name":"Absent A.","attendance":{"status":"ABSENT","minutesPresent":0,
                   "version":0}}]}""".formatted(
                        SESSION, LEADER, ChartSamples.CLIENT, ChartSamples.EPISODE, NOA, NOA, LEADER, LEADER));
        Peers.of(Peer.SCHEDULING)
                .stubFor(get(urlPathEqualTo(NOTE)).willReturn(aResponse().withStatus(404)));
        Peers.answer(Peer.SCHEDULING, "/clinicians", ChartSamples.list("""
                {"id":"%s","displayName":"Clara Weiss","account":"clara","availability":[],"version":0}""".formatted(LEADER)));
    }

    @Test
    void noteHasItsContentOnceAndALayerForEachWhoIsNotAbsent() {
        try (Browser browser = signedIn("clara")) {
            Browser.Page page = browser.open(PAGE);

            assertThat(page.text()).contains("What the session was about, once for all", "Saved as you type.");
            assertThat(page.html())
                    .contains("name=\"participation." + NOA, "hx-trigger=\"input delay:1200ms, submit\"")
                    .doesNotContain("name=\"participation." + LEADER);
        }
    }

    @Test
    void whatIsTypedIsSavedAndALayerThatIsNotWholeWaits() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(put(urlPathEqualTo(NOTE)).willReturn(okJson(note(0, "[\"" + NOA + "\"]", "[]", null))));
        try (Browser browser = signedIn("clara")) {
            Browser.Page state = browser.postRaw(
                    SAVE,
                    Map.of(
                            "version",
                            "",
                            "content",
                            "Thoughts and feelings.",
                            "goal." + ChartSamples.CLIENT,
                            "Relapse thinking",
                            "participation." + ChartSamples.CLIENT,
                            "Spoke twice.",
                            "response." + ChartSamples.CLIENT,
                            "Saw a pattern.",
                            "goal." + NOA,
                            "Sleep"),
                    HTMX);

            assertThat(state.text())
                    .contains("Saved", "belong together: Noa P.", "Still without a layer: Noa P.", "Sign the note");
            assertThat(state.html()).contains("name=\"version\" value=\"0\"").doesNotContain("<textarea");
            Peers.of(Peer.SCHEDULING)
                    .verify(putRequestedFor(urlPathEqualTo(NOTE))
                            .withHeader("If-Match", absent())
                            .withRequestBody(equalToJson("""
                    {"content":"Thoughts and feelings.","members":[{"client":"%s","goal":"Relapse thinking",
                     "participation":"Spoke twice.","response":"Saw a pattern."}]}""".formatted(ChartSamples.CLIENT))));
        }
    }

    @Test
    void whatSomebodyElseWroteIsShownBesideAndNothingIsLost() {
        Peers.answer(Peer.SCHEDULING, NOTE, note(5, "[]", "[]", null));
        Peers.of(Peer.SCHEDULING)
                .stubFor(put(urlPathEqualTo(NOTE)).willReturn(aResponse().withStatus(412)));
        try (Browser browser = signedIn("clara")) {
            Browser.Page state = browser.postRaw(SAVE, Map.of("version", "4", "content", "Mine."), HTMX);

            assertThat(state.text())
                    .contains("somebody else changed this note meanwhile", "Worked on thinking.", "Save mine over it");
            assertThat(state.html()).contains("name=\"version\" value=\"4\"", "name=\"over\" value=\"5\"");

            browser.postRaw(SAVE, Map.of("version", "4", "over", "5", "content", "Mine."), HTMX);
            Peers.of(Peer.SCHEDULING)
                    .verify(putRequestedFor(urlPathEqualTo(NOTE)).withHeader("If-Match", equalTo("\"5\"")));
        }
    }

    @Test
    void coMemberWhoIsNamedIsToldWithWhoseLayerItIs() {
        Peers.of(Peer.SCHEDULING)
                .stubFor(put(urlPathEqualTo(NOTE))
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                        {"status":400,"detail":"One field is wrong.","errors":[{"field":"members[0].response",
                         "message":"names another client; say a peer instead"}]}""")));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.postRaw(
                                    SAVE,
                                    Map.of(
                                            "content",
                                            "x",
                                            "goal." + NOA,
                                            "a",
                                            "participation." + NOA,
                                            "b",
                                            "response." + NOA,
                                            "Like Jordan"),
                                    HTMX)
                            .text())
                    .contains("Not saved.", "Noa P., response: names another client");
            assertThat(browser.postRaw(SAVE, Map.of("goal." + NOA, "a"), HTMX).text())
                    .contains("Write what the session was about");
        }
    }

    @Test
    void copiedTextIsFlaggedAndTheLeaderSignsAfterLooking() {
        Peers.answer(Peer.SCHEDULING, NOTE, note(2, "[]", """
                [{"client":"%s","other":"%s","similarity":0.92}]""".formatted(ChartSamples.CLIENT, NOA), null));
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo(NOTE + "/signature")).willReturn(okJson(note(3, "[]", "[]", "clara"))));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).text())
                    .contains("Looks copied.", "Jordan R.’s layer is 92 % like Noa P.’s", "I looked at them");

            assertThat(browser.postRaw(SAVE + "/signature", Map.of("version", "2", "reviewed", "on"), HTMX)
                            .header("HX-Redirect"))
                    .isEqualTo(PAGE);
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo(NOTE + "/signature"))
                            .withHeader("If-Match", equalTo("\"2\""))
                            .withRequestBody(equalToJson("{\"similarReviewed\":true}")));
        }
    }

    @Test
    void signedNoteTakesAddendaOnly() {
        Peers.answer(Peer.SCHEDULING, NOTE, note(3, "[]", "[]", "clara"));
        Peers.of(Peer.SCHEDULING)
                .stubFor(post(urlPathEqualTo(NOTE + "/addenda")).willReturn(okJson(note(4, "[]", "[]", "clara"))));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).html())
                    .contains("Signed by clara", "Add to it", "Worked on thinking.")
                    .doesNotContain("name=\"content\"");

            browser.postRaw(SAVE + "/addenda", Map.of("about", NOA, "text", "Came back calm."), HTMX);
            Peers.of(Peer.SCHEDULING)
                    .verify(postRequestedFor(urlPathEqualTo(NOTE + "/addenda"))
                            .withRequestBody(equalToJson("{\"client\":\"" + NOA + "\",\"text\":\"Came back calm.\"}")));
        }
    }

    @Test
    void notesAreForCliniciansAlone() {
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(PAGE).text()).contains("Jordan R.").doesNotContain("Saved as you type");
            assertThat(browser.submit(SAVE, Map.of("content", "x")).status()).isEqualTo(403);
            Peers.of(Peer.SCHEDULING).verify(0, getRequestedFor(urlPathEqualTo(NOTE)));
            Peers.of(Peer.SCHEDULING).verify(0, putRequestedFor(anyUrl()));
        }
    }

    private static String note(int version, String missing, String similar, String signedBy) {
        return """
                {"id":"%s","session":"%s","content":"Worked on thinking.","members":[{"client":"%s","goal":"g",
                 "participation":"p","response":"r"}],"missing":%s,"similar":%s,"writtenBy":"clara","signedBy":%s,
                 "signedAt":%s,"addenda":[],"version":%d}""".formatted(
                        LEADER,
                        SESSION,
                        ChartSamples.CLIENT,
                        missing,
                        similar,
                        signedBy == null ? null : "\"" + signedBy + "\"",
                        signedBy == null ? null : "\"2026-03-02T16:00:00Z\"",
                        version);
    }
}
