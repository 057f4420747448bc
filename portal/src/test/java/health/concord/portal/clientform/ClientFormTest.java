package health.concord.portal.clientform;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
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
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClientFormTest extends PortalTest {

    private static final String LINK = "c2VjcmV0LWxpbms";
    private static final String CODE = "123456";
    private static final String LINKS = "/episodes/" + ChartSamples.EPISODE + "/answer-links";

    @Test
    void linkAndCodeOpenTheFormAndNothingElse() {
        form(1, "{}", "\"1\"");
        try (Browser client = anyone()) {
            assertThat(client.open("/form/enter").html())
                    .contains("lang=\"en\"", "name=\"code\"", "988")
                    .doesNotContain("class=\"rail\"", "Sign out");
            Browser.Page form = client.submit("/form/opening", Map.of("link", LINK, "code", CODE));

            assertThat(form.address().getPath()).isEqualTo("/form");
            assertThat(form.text()).contains("How you have been", "Little interest", "1 question is still open", "988");
            assertThat(form.html()).doesNotContain(LINK, CODE, "class=\"rail\"", "href=\"/people");
            assertThat(form.header("Cache-Control")).isEqualTo("no-store");
            assertThat(client.cookie("concord-form")).isNotBlank().doesNotContain(LINK);
        }
    }

    @Test
    void wrongCodeIsSaidInWordsInEitherLanguage() {
        refuse(401);
        try (Browser client = anyone()) {
            assertThat(client.submit("/form/opening", Map.of("link", LINK, "code", "000000"))
                            .text())
                    .contains("That link or code is not right");
            client.submit("/form/enter", Map.of("language", "es", "link", LINK));
            Browser.Page spanish = client.submit("/form/opening", Map.of("link", LINK, "code", "000000"));
            assertThat(spanish.text()).contains("El enlace o el código no es correcto", "oprima 2");
            assertThat(spanish.html()).contains("lang=\"es\"", "value=\"" + LINK + "\"");
        }
    }

    @Test
    void answersAreSavedAsOneGoes() {
        form(1, "{}", "\"1\"");
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo("/form/answers")).willReturn(okJson(sample(2, "{\"1\":1}", ""))));
        try (Browser client = opened()) {
            assertThat(client.submit("/form/answers", Map.of("answers.1", "1", "version", "1"))
                            .html())
                    .contains("name=\"version\" value=\"2\"", "Saved", "No question is open");
            Peers.of(Peer.INTAKE)
                    .verify(putRequestedFor(urlPathEqualTo("/form/answers"))
                            .withHeader("Form-Link", equalTo(LINK))
                            .withHeader("Form-Code", equalTo(CODE))
                            .withHeader("If-Match", equalTo("\"1\""))
                            .withHeader("Authorization", absent())
                            .withRequestBody(equalToJson("{\"answers\":{\"1\":1}}")));
        }
    }

    @Test
    void openQuestionsAreAskedAboutOnceThenTheFormIsSentAndHelpIsShown() {
        form(1, "{}", "\"1\"");
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo("/form/answers")).willReturn(okJson(sample(2, "{}", "\"1\""))));
        Peers.of(Peer.INTAKE).stubFor(post(urlPathEqualTo("/form/submission")).willReturn(okJson("""
                        {"receivedAt":"2026-03-02T14:00:00Z","help":"Call 911 or 988."}""")));
        try (Browser client = opened()) {
            Browser.Page asked = client.submit("/form/submission", Map.of("version", "1"));
            assertThat(asked.text()).contains("You left 1 question open", "Send it as it is");
            Peers.of(Peer.INTAKE).verify(0, postRequestedFor(urlPathEqualTo("/form/submission")));

            Browser.Page done = client.submit("/form/submission", Map.of("version", "2", "sure", "yes"));
            assertThat(done.text()).contains("Your answers have been sent", "Call 911 or 988.");
            assertThat(client.cookie("concord-form")).isNull();
            assertThat(client.open("/form").text()).contains("Type the 6-number code");
        }
    }

    @Test
    void closedLinkAndSilentServiceAreTold() {
        form(1, "{}", "");
        try (Browser client = opened()) {
            refuse(409);
            assertThat(client.open("/form").text()).contains("This form is closed");
            refuse(500);
            assertThat(client.open("/form").text()).contains("What you saved is kept", "Try again");
            assertThat(client.submit("/form/answers", Map.of("version", "4")).html())
                    .contains("value=\"4\"", "What you saved is kept");
            assertThat(client.submit("/form/submission", Map.of("version", "4")).status())
                    .isEqualTo(503);
        }
    }

    @Test
    void staffMakeALinkWhoseSecretsAreShownOnce() {
        ChartSamples.newClient();
        Peers.answer(Peer.INTAKE, "/instruments", ChartSamples.list(ChartSamples.phq9()));
        Peers.of(Peer.INTAKE).stubFor(post(urlPathEqualTo(LINKS)).willReturn(okJson(link("REMOTE", true))));
        Peers.answer(Peer.INTAKE, LINKS, ChartSamples.list(link("REMOTE", false)));
        try (Browser browser = signedIn("clara")) {
            Browser.Page made = browser.submit(ChartSamples.PATH + "/form-links", Map.of("instrument", "phq-9"));
            assertThat(made.html()).contains("/form/enter#" + LINK, CODE);
            assertThat(browser.open(ChartSamples.PATH + "/form-links").html())
                    .contains("By link")
                    .doesNotContain(LINK, CODE);
        }
    }

    @Test
    void handedOverTabletIsSignedOutHereAndAtKeycloak() {
        ChartSamples.newClient();
        form(1, "{}", "");
        Peers.of(Peer.INTAKE).stubFor(post(urlPathEqualTo(LINKS)).willReturn(okJson(link("TABLET", true))));
        try (Browser browser = signedIn("clara")) {
            Browser.Page form =
                    browser.submit(ChartSamples.PATH + "/form-links/hand-over", Map.of("instrument", "phq-9"));

            assertThat(form.address().getPath()).isEqualTo("/form");
            assertThat(form.text()).contains("Little interest");
            Browser.Page next = browser.open(ChartSamples.PATH);
            assertThat(next.html()).contains("kc-form-login").doesNotContain("Jordan");
        }
    }

    @Test
    void schedulerMayNotMakeLinks() {
        try (Browser browser = signedIn("sam")) {
            assertThat(browser.open(ChartSamples.PATH + "/form-links").status()).isEqualTo(403);
        }
    }

    private static Browser opened() {
        Browser client = anyone();
        client.submit("/form/opening", Map.of("link", LINK, "code", CODE));
        return client;
    }

    private static void form(int version, String answers, String open) {
        Peers.of(Peer.INTAKE)
                .stubFor(get(urlPathEqualTo("/form"))
                        .withHeader("Form-Link", equalTo(LINK))
                        .withHeader("Form-Code", equalTo(CODE))
                        .willReturn(okJson(sample(version, answers, open))));
    }

    private static void refuse(int status) {
        Peers.of(Peer.INTAKE)
                .stubFor(get(urlPathEqualTo("/form")).willReturn(aResponse().withStatus(status)));
    }

    private static String sample(int version, String answers, String open) {
        return """
                {"title":"How you have been","questionnaire":{"contained":[{"resourceType":"ValueSet","id":"f",
                 "compose":{"include":[{"concept":[
                 {"code":"a","display":"Not at all","extension":[{"url":"x/ordinalValue","valueDecimal":0}]},
                 {"code":"b","display":"Several days","extension":[{"url":"x/ordinalValue","valueDecimal":1}]}]}]}}],
                 "item":[{"linkId":"1","text":"Little interest","type":"choice","answerValueSet":"#f"}]},
                 "answers":%s,"open":[%s],"skipped":[],"expiresAt":"2099-03-02T14:00:00Z","help":"Call 911 or 988.",
                 "version":%d}""".formatted(answers, open, version);
    }

    private static String link(String kind, boolean secrets) {
        return """
                {"id":"%s","episode":"%s","draft":"%s","kind":"%s","state":"OPEN","wrongCodes":0,
                 "expiresAt":"2099-03-05T14:00:00Z","createdAt":"2026-03-02T14:00:00Z","createdBy":"clara"%s}""".formatted(
                        ChartSamples.CONSENT,
                        ChartSamples.EPISODE,
                        ChartSamples.CONSENT,
                        kind,
                        secrets ? ",\"link\":\"" + LINK + "\",\"code\":\"" + CODE + "\"" : "");
    }
}
