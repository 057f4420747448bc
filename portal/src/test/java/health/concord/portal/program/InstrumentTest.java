package health.concord.portal.program;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
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

/** The words of instruments that are shipped without them. */
@QuarkusTest
class InstrumentTest extends PortalTest {

    private static final String TEXT = "/instruments/bdi-2/questionnaire";
    private static final Map<String, String> TYPED = Map.of(
            "revision", "0", "copyright", "Licensed 2026", "text.1", "How sad?", "option.0", "Not", "option.1", "Much");

    @BeforeEach
    void anInstrumentWithoutWords() {
        Peers.answer(Peer.INTAKE, "/instruments", ChartSamples.list("""
                {"code":"bdi-2","version":"1","title":"BDI-II","answerable":false,"unverified":[],
                 "licence":{"textShipped":false,"terms":"Pearson","source":"manual"}}"""));
        Peers.of(Peer.INTAKE)
                .stubFor(get(urlPathEqualTo(TEXT))
                        .willReturn(okJson(questionnaire("", "", "", "")).withHeader("ETag", "\"0\"")));
    }

    @Test
    void administratorSuppliesTheWordsThatWereLicensed() {
        Peers.of(Peer.INTAKE).stubFor(put(urlPathEqualTo(TEXT)).willReturn(okJson("{}")));
        try (Browser browser = signedIn("ada")) {
            assertThat(browser.open("/program/instruments/bdi-2").text())
                    .contains("shipped without its words", "Question 1", "Answer 0", "Answer 1");
            browser.submit("/program/instruments/bdi-2", TYPED);
            Peers.of(Peer.INTAKE)
                    .verify(putRequestedFor(urlPathEqualTo(TEXT))
                            .withHeader("If-Match", equalTo("\"0\""))
                            .withRequestBody(equalToJson(questionnaire(
                                    "\"copyright\":\"Licensed 2026\",",
                                    "\"text\":\"How sad?\",",
                                    ",\"display\":\"Not\"",
                                    ",\"display\":\"Much\""))));
        }
    }

    @Test
    void whatIntakeFindsWrongStandsAtItsQuestion() {
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo(TEXT))
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                                        {"detail":"Look at the fields.","errors":[{"field":"item[1].text","message":"is needed"}]}""")));
        try (Browser browser = signedIn("ada")) {
            Browser.Page page = browser.submit("/program/instruments/bdi-2", TYPED);
            assertThat(page.text()).contains("Not saved. Look at the fields.");
            assertThat(page.html()).contains("id=\"p-text.1\">is needed", "value=\"Licensed 2026\"");
        }
    }

    @Test
    void whoIsLateSeesTheWordsThatStandThereNow() {
        Peers.of(Peer.INTAKE)
                .stubFor(get(urlPathEqualTo(TEXT))
                        .willReturn(okJson(questionnaire("\"copyright\":\"Ours\",", "\"text\":\"Sad?\",", "", ""))
                                .withHeader("ETag", "\"1\"")));
        Peers.of(Peer.INTAKE)
                .stubFor(put(urlPathEqualTo(TEXT)).willReturn(aResponse().withStatus(412)));
        try (Browser browser = signedIn("ada")) {
            Browser.Page page = browser.submit("/program/instruments/bdi-2", TYPED);
            assertThat(page.text()).contains("Question 1 Sad? How sad?", "Whose text it is Ours Licensed 2026");
            assertThat(page.html()).contains("name=\"revision\" value=\"1\"");
        }
    }

    @Test
    void auditorsReadAndOthersDoNot() {
        try (Browser browser = signedIn("olu")) {
            assertThat(browser.open("/program/instruments/bdi-2").text())
                    .contains("Its words, as they are asked.")
                    .doesNotContain("Save the words");
            assertThat(browser.submit("/program/instruments/bdi-2", TYPED).status())
                    .isEqualTo(403);
            Peers.of(Peer.INTAKE).stop();
            assertThat(browser.open("/program/instruments/bdi-2").text()).contains("Intake is not answering.");
        }
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/program/instruments/bdi-2").status()).isEqualTo(403);
        }
    }

    private static String questionnaire(String copyright, String text, String first, String second) {
        return """
                {"resourceType":"Questionnaire","status":"active",%s"contained":[{"resourceType":"ValueSet","id":"a",
                 "compose":{"include":[{"concept":[{"code":"0"%s},{"code":"1"%s}]}]}}],
                 "item":[{"linkId":"intro","type":"display"},{%s"linkId":"1","type":"choice","answerValueSet":"#a"}]}""".formatted(copyright, first, second, text);
    }
}
