package health.concord.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.ChartSamples;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import health.concord.portal.testsupport.Samples;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages for who reads Spanish: the words, the dates, and nothing of the English texts between them. */
@QuarkusTest
class SpanishTest extends PortalTest {

    private static final String[] ASKED = {"Accept-Language", "es-US,es;q=0.9,en;q=0.5"};

    private static final List<String> AREAS = List.of(
            "assessment",
            "care",
            "chart",
            "common",
            "consent",
            "frame",
            "intake",
            "levelofcare",
            "peer",
            "placement",
            "queue",
            "referral",
            "time",
            "today");

    @Test
    void whatTheBrowserAsksForCountsUntilThePersonChooses() {
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.look("/referrals", ASKED).html())
                    .contains("<html lang=\"es\">", "Referencias", "Nueva referencia");
            assertThat(browser.look("/referrals", "Accept-Language", "fr").html())
                    .contains("<html lang=\"en\">");

            Browser.Page left = browser.postRaw(
                    "/language",
                    Map.of("language", "en"),
                    "Sec-Fetch-Site",
                    "same-origin",
                    "Referer",
                    browser.open("/referrals").address() + "?program=SUD");

            assertThat(left.header("Location")).endsWith("/referrals?program=SUD");
            assertThat(browser.look("/referrals", ASKED).html()).contains("<html lang=\"en\">", "New referral");
        }
    }

    @Test
    void choosingALanguageLeadsNowhereElse() {
        try (Browser browser = signedIn("ines")) {
            for (String elsewhere : new String[] {"https://example.org//evil", "javascript:alert(1)", "::"}) {
                assertThat(browser.postRaw(
                                        "/language",
                                        Map.of("language", "es"),
                                        "Sec-Fetch-Site",
                                        "same-origin",
                                        "Referer",
                                        elsewhere)
                                .header("Location"))
                        .endsWith(browser.open("/").address().getAuthority() + "/");
            }
        }
    }

    @Test
    void todayIsInSpanishWithItsDate() {
        Peers.answer(Peer.INTAKE, "/referrals", Samples.referrals());
        Peers.answer(Peer.INTAKE, "/safety-holds", Samples.safetyHolds());
        Peers.answer(Peer.SCHEDULING, "/sessions", Samples.sessions());
        Peers.answer(Peer.SCHEDULING, "/rooms", Samples.rooms());
        Peers.of(Peer.BILLING).stop();
        for (String person : List.of("ines", "clara", "sam", "bea", "ada")) {
            try (Browser browser = spanish(person)) {
                Browser.Page today = browser.open("/");

                assertThat(today.html()).contains("<html lang=\"es\">");
                assertThat(today.text())
                        .contains("Hoy", "Lo que espera por usted", "horas en")
                        .containsPattern(
                                "(lun|mar|mié|jue|vie|sáb|dom) \\d{1,2} (ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic)");
                assertThat(english(today.text())).as(person).isEmpty();
            }
        }
    }

    @Test
    void chartIsInSpanishFromTabToTab() {
        ChartSamples.newClient();
        Peers.answer(
                Peer.INTAKE,
                "/clients/" + ChartSamples.CLIENT + "/consents",
                ChartSamples.list(ChartSamples.consent()));
        Peers.answer(
                Peer.INTAKE,
                "/clients/" + ChartSamples.CLIENT + "/safety-holds",
                ChartSamples.list(ChartSamples.hold()));
        try (Browser browser = spanish("clara")) {
            assertThat(browser.open(ChartSamples.PATH).text())
                    .contains("Hay una retención de seguridad.", "riesgo alto", "En admisión");
            for (String tab : List.of(
                    "",
                    "/consents",
                    "/assessments",
                    "/profile",
                    "/level-of-care",
                    "/placement",
                    "/plan",
                    "/trends",
                    "/timeline",
                    "/consents/new")) {
                Browser.Page page = browser.open(ChartSamples.PATH + tab);
                assertThat(page.html()).as(tab).contains("<html lang=\"es\">");
                assertThat(english(page.text())).as(tab).isEmpty();
            }
        }
    }

    @Test
    void complaintsOfThePortalAreInSpanish() {
        ChartSamples.newClient();
        try (Browser browser = spanish("clara")) {
            assertThat(browser.open("/nowhere").text()).contains("Aquí no hay nada", "Ir a Hoy");
            assertThat(browser.open("/audit").text()).contains("Esta página no es para su rol");
            assertThat(browser.submit(ChartSamples.PATH + "/placement", Map.of("MO.from", "09:00"))
                            .text())
                    .contains("No se guardó.", "lunes", "necesita un comienzo y un final");
        }
    }

    private static Browser spanish(String person) {
        Browser browser = signedIn(person);
        browser.setCookie(CurrentLanguage.COOKIE, "es");
        return browser;
    }

    /** English texts of several words that stand on the page. */
    private static List<String> english(String page) {
        return AREAS.stream().flatMap(area -> told(area, page)).toList();
    }

    private static Stream<String> told(String area, String page) {
        ResourceBundle.Control alone =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle english = ResourceBundle.getBundle("languages." + area, Locale.ROOT, alone);
        ResourceBundle spanish = ResourceBundle.getBundle("languages." + area, Locale.of("es"), alone);
        return english.keySet().stream()
                .filter(key -> !english.getString(key).equals(spanish.getString(key)))
                .map(english::getString)
                .filter(text -> text.matches("\\p{L}{2,} \\p{L}{2,}[^{]*"))
                .filter(page::contains);
    }
}
