package health.concord.portal.peer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a service refuses, in the language of who asked. */
@QuarkusTest
class RefusalTest extends PortalTest {

    private static final Path ROOT = Path.of("..");
    private static final Set<String> TYPED = Set.of("client.givenName", "program", "urgency");

    @Test
    void kindIsToldInSpanishAndTheServicesWordsAreMarkedAsEnglish() {
        refuses(409, """
                {"type":"https://concord.health/problems/wrong-state","detail":"The hold <1> was already released."}""");
        try (Browser browser = inSpanish()) {
            assertThat(sent(browser))
                    .contains(
                            "Este paso no es posible en el estado actual",
                            "El servicio lo dice así: "
                                    + "<span lang=\"en\">The hold &lt;1&gt; was already released.</span>"
                                    + " Lo que escribió sigue aquí.");
        }
        try (Browser browser = signedIn("ines")) {
            assertThat(sent(browser))
                    .contains("The hold &lt;1&gt; was already released.")
                    .doesNotContain("lang=\"en\">The hold", "This step is not possible");
        }
    }

    @Test
    void frequentRefusalIsToldByItsCode() {
        refuses(422, """
                {"type":"https://concord.health/problems/refused","code":"SAFETY_HOLD","detail":"Clear it first."}""");
        try (Browser browser = inSpanish()) {
            assertThat(sent(browser))
                    .contains(
                            "Hay una alerta de seguridad para este cliente.",
                            "<span lang=\"en\">Clear it first.</span>")
                    .doesNotContain("Una regla no lo permite");
        }
    }

    @Test
    void whatIsWrongWithAFieldStaysAtTheField() {
        refuses(400, """
                {"type":"https://concord.health/problems/invalid","detail":"Nothing was stored.",
                 "errors":[{"field":"client.birthDate","message":"must not be null"},
                           {"field":"client.givenName","message":"is too long"}]}""");
        try (Browser browser = inSpanish()) {
            String page = sent(browser);
            assertThat(page).contains("Hay campos por corregir.", "<span lang=\"en\">is too long</span>");
            assertThat(page).containsPattern("id=\"p-client\\.birthDate\"[^>]*>\\s*es necesario");
        }
    }

    @Test
    void whoMayNotForAReasonOfItsOwnIsToldThatReason() {
        refuses(403, """
                {"type":"https://concord.health/problems/forbidden","code":"NOT_THE_LEADER","detail":"Only the leader."}""");
        try (Browser browser = inSpanish()) {
            assertThat(sent(browser)).contains("Solo quien dirigió la sesión firma su nota.", "Only the leader.");
        }
        refuses(403, "{\"type\":\"https://concord.health/problems/forbidden\",\"detail\":\"Ask.\"}");
        try (Browser browser = signedIn("ines")) {
            assertThat(sent(browser)).contains("Your role may not do this. Nothing was changed.");
        }
    }

    @Test
    void everyKindHasItsWordsAndEveryCodeIsOneOfTheServices() throws IOException {
        assertThat(known("kind.")).isEqualTo(catalogue());
        StringBuilder sources = new StringBuilder();
        for (String service : List.of("intake", "matching", "scheduling", "billing")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(service + "-service/src/main/java"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        assertThat(known("code.")).allSatisfy(code -> assertThat(sources).containsPattern("\\b" + code + "\\b"));
    }

    private static Set<String> known(String family) {
        return ResourceBundle.getBundle("languages.problem").keySet().stream()
                .filter(key -> key.startsWith(family))
                .map(key -> key.substring(family.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> catalogue() throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs/problems"))) {
            return pages.map(page -> page.getFileName().toString().replace(".md", ""))
                    .filter(kind -> !kind.equals("README"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void refuses(int status, String problem) {
        Peers.of(Peer.INTAKE)
                .stubFor(post(urlPathEqualTo("/referrals"))
                        .willReturn(aResponse()
                                .withStatus(status)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody(problem)));
    }

    private static Browser inSpanish() {
        Browser browser = signedIn("ines");
        browser.submit("/language", Map.of("language", "es"));
        return browser;
    }

    private static String sent(Browser browser) {
        return browser.submit("/referrals/new", TYPED.stream().collect(Collectors.toMap(field -> field, field -> "MH")))
                .html();
    }
}
