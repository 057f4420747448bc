package health.concord.portal.referral;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import health.concord.portal.testsupport.Samples;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferralTest extends PortalTest {

    private static final String PAGE = "/referrals/" + Samples.REFERRAL;
    private static final String DOCUMENT = "00000000-0000-7000-8000-000000000a41";

    @Test
    void coordinatorMayDecideAnOpenReferral() {
        Peers.answer(Peer.INTAKE, PAGE, Samples.referral("RECEIVED"));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(PAGE).text())
                    .contains("Alina K.", "Self-referred · received Mon 2 Mar", "Accept the referral", "Decline");
        }
    }

    @Test
    void aReferralThatWaitsForItsReferrerStaysOnTheBoardAndIsMadeComplete() {
        String awaited = Samples.referral("MORE_ASKED").replace("\"version\":0", """
                "owner":"ines","next":"AWAIT_ANSWER","dueOn":"2026-03-06","overdue":true,"version":3,
                "messages":[{"kind":"QUESTION","text":"Which medication?","at":"2026-03-02T15:00:00Z","by":"ines"}]""");
        Peers.answer(Peer.INTAKE, PAGE, awaited);
        undecided(Samples.list(awaited));
        Peers.answer(Peer.INTAKE, PAGE + "/documents", """
                [{"id":"%s","name":"letter.pdf","mediaType":"application/pdf","size":2048,
                  "uploadedAt":"2026-03-02T15:00:00Z","uploadedBy":"partner-riverside"}]""".formatted(DOCUMENT));
        Peers.of(Peer.INTAKE).stubFor(put(urlPathEqualTo(PAGE + "/assignment")).willReturn(okJson(awaited)));
        Peers.of(Peer.INTAKE).stubFor(post(urlPathEqualTo(PAGE + "/answers")).willReturn(okJson(awaited)));
        Peers.of(Peer.INTAKE).stubFor(post(urlPathEqualTo(PAGE + "/questions")).willReturn(okJson(awaited)));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open("/referrals").text())
                    .contains("Waiting for the referrer 1", "ines: Waits for the referrer’s answer · until Fri 6 Mar");
            assertThat(browser.open(PAGE).text())
                    .contains("Which medication?", "letter.pdf", "2 KB", "The referrer has answered", "Accept");
            browser.submit(
                    PAGE + "/assignment",
                    Map.of("owner", "ines", "nextStep", "Call", "dueOn", "2026-03-09", "version", "3"));
            browser.submit(PAGE + "/answers", Map.of("answer", "None."));
            browser.submit(PAGE + "/questions", Map.of("question", "Allergies?"));
        }
        Peers.of(Peer.INTAKE)
                .verify(putRequestedFor(urlPathEqualTo(PAGE + "/assignment"))
                        .withHeader("If-Match", equalTo("\"3\""))
                        .withRequestBody(
                                equalToJson("{\"owner\":\"ines\",\"nextStep\":\"Call\",\"dueOn\":\"2026-03-09\"}")));
        Peers.of(Peer.INTAKE)
                .verify(postRequestedFor(urlPathEqualTo(PAGE + "/answers"))
                        .withRequestBody(equalToJson("{\"answer\":\"None.\"}")));
        Peers.of(Peer.INTAKE)
                .verify(postRequestedFor(urlPathEqualTo(PAGE + "/questions"))
                        .withRequestBody(equalToJson("{\"question\":\"Allergies?\"}")));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).text())
                    .contains("Which medication?", "letter.pdf")
                    .doesNotContain("Ask the referrer for more", "Attach a document");
        }
    }

    @Test
    void aDocumentIsAttachedAndKeptAsAFile() {
        Peers.answer(Peer.INTAKE, PAGE, Samples.referral("RECEIVED"));
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo(PAGE + "/documents")).willReturn(okJson("""
                        {"id":"%s","name":"a.png","mediaType":"image/png","size":4,
                         "uploadedAt":"2026-03-02T15:00:00Z","uploadedBy":"ines"}""".formatted(DOCUMENT))));
        Peers.answer(Peer.INTAKE, PAGE + "/documents/" + DOCUMENT, "%PDF");
        try (Browser browser = signedIn("ines")) {
            browser.upload(PAGE + "/documents", Map.of("key", DOCUMENT), "a.png", "PNG!");
            assertThat(browser.upload(PAGE + "/documents", Map.of("key", DOCUMENT), "a.png", "")
                            .text())
                    .contains("choose the file");
            Browser.Page file = browser.open(PAGE + "/documents/" + DOCUMENT + "/letter.pdf");
            assertThat(file.header("Content-Disposition")).contains("attachment", "letter.pdf");
        }
        Peers.of(Peer.INTAKE)
                .verify(postRequestedFor(urlPathEqualTo(PAGE + "/documents"))
                        .withHeader("Content-Type", equalTo("image/png"))
                        .withQueryParam("name", equalTo("a.png"))
                        .withRequestBody(equalTo("PNG!")));
    }

    @Test
    void clinicianReadsItWithoutButtons() {
        Peers.answer(Peer.INTAKE, PAGE, Samples.referral("RECEIVED"));
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open(PAGE).text()).contains("Alina K.").doesNotContain("Accept the referral");
        }
    }

    @Test
    void acceptedReferralIsShownAsSuch() {
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo(PAGE + "/acceptance")).willReturn(okJson(Samples.referral("ACCEPTED"))));
        Peers.answer(Peer.INTAKE, PAGE, Samples.referral("ACCEPTED"));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.submit(PAGE + "/acceptance", Map.of()).text())
                    .contains("State Accepted")
                    .doesNotContain("Accept the referral");
        }
    }

    @Test
    void whoTakesItOverTooLateSeesWhoHasItAndMayTakeItKnowingly() {
        Peers.answer(
                Peer.INTAKE,
                PAGE,
                Samples.referral("RECEIVED").replace("\"version\":0", "\"version\":5,\"owner\":\"ada\""));
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo(PAGE + "/assignment"))
                        .willReturn(aResponse().withStatus(412)));
        try (Browser browser = signedIn("ines")) {
            Browser.Page late = browser.submit(PAGE + "/assignment", Map.of("owner", "ines", "version", "3"));
            assertThat(late.text()).contains("Somebody else changed this", "Who sees to it ada ines");
            assertThat(late.html()).contains("name=\"version\" value=\"5\"");
        }
    }

    @Test
    void decliningNeedsAReason() {
        Peers.answer(Peer.INTAKE, PAGE, Samples.referral("RECEIVED"));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open(PAGE).html()).contains("hx-confirm=\"Decline this referral? Its episode ends");
            assertThat(browser.submit(PAGE + "/decline", Map.of("reason", " ")).text())
                    .contains("Say why the referral is declined");

            Peers.of(Peer.INTAKE).verify(0, postRequestedFor(anyUrl()));
        }
    }

    @Test
    void whatWasTypedStaysWhenIntakeIsDown() {
        Peers.answer(Peer.INTAKE, PAGE, Samples.referral("RECEIVED"));
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo(PAGE + "/decline"))
                        .willReturn(aResponse().withStatus(503)));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.submit(PAGE + "/decline", Map.of("reason", "Lives <too> far away"))
                            .html())
                    .contains("Intake could not do this now.")
                    .contains("Lives &lt;too&gt; far away");
            Peers.of(Peer.INTAKE)
                    .verify(postRequestedFor(urlPathEqualTo(PAGE + "/decline"))
                            .withRequestBody(equalToJson("{\"reason\":\"Lives <too> far away\"}")));
        }
    }

    @Test
    void boardHasReferralsByStateAndKeepsItsChoiceInTheAddress() {
        undecided(Samples.referrals());
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.open("/referrals").text())
                    .contains("To decide 2", "Marcus T. In crisis", "Alina K.", "New referral")
                    .doesNotContain("Noa P.");
            Browser.Page found = browser.submit("/referrals", Map.of("q", "alina k", "program", "MH"));
            assertThat(found.text()).contains("To decide 1", "Alina K.").doesNotContain("Marcus T.");
            assertThat(found.address().toString()).contains("program=MH").doesNotContain("alina");
            assertThat(browser.open(found.address().toString()).html())
                    .contains("value=\"alina k\"", "value=\"MH\" selected", "/referrals/list.csv?search=");
        }
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/referrals").text()).contains("Alina K.").doesNotContain("New referral");
            assertThat(browser.open("/referrals/new").status()).isEqualTo(403);
        }
    }

    @Test
    void newReferralIsEnteredAndWhatIsWrongStandsBesideItsField() {
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo("/referrals"))
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                                        {"detail":"Nothing was stored.",
                                         "errors":[{"field":"client.birthDate","message":"must not be null"}]}""")));
        Peers.answer(Peer.INTAKE, PAGE, Samples.referral("RECEIVED"));
        Map<String, String> typed = Map.of("client.givenName", "Alina", "program", "MH", "urgency", "ROUTINE");
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.submit("/referrals/new", typed).html())
                    .contains("Nothing was stored.", "is needed", "id=\"p-client.birthDate\"", "value=\"Alina\"");

            Peers.of(Peer.INTAKE)
                    .stubFor(post(urlPathEqualTo("/referrals")).willReturn(okJson(Samples.referral("RECEIVED"))));

            assertThat(browser.submit("/referrals/new", typed).address().getPath())
                    .isEqualTo(PAGE);
        }
    }

    private static void undecided(String referrals) {
        Peers.of(Peer.INTAKE)
                .stubFor(get(urlPathEqualTo("/referrals"))
                        .withQueryParam("undecided", equalTo("true"))
                        .willReturn(okJson(referrals)));
    }
}
