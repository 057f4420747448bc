package health.concord.portal.web;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.peer.Peer;
import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.Peers;
import health.concord.portal.testsupport.PortalTest;
import health.concord.portal.testsupport.Samples;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GuardsTest extends PortalTest {

    private static final String ACCEPTANCE = "/referrals/" + Samples.REFERRAL + "/acceptance";

    @Test
    void nothingInlineMayRunAndNobodyMayFrameUs() {
        try (Browser browser = signedIn("clara")) {
            Browser.Page page = browser.open("/");

            assertThat(page.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void pagesHaveNoInlineScriptStyleOrHandler() {
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.open("/").html())
                    .doesNotContainPattern("<script(?![^>]* src=)")
                    .doesNotContain("<style")
                    .doesNotContainPattern("\\s(style|on[a-z]+)=\"");
        }
    }

    @Test
    void everyFileAPageAsksForIsThere() {
        try (Browser browser = signedIn("clara")) {
            var files = Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"#]+)")
                    .matcher(browser.open("/").html());
            int found = 0;
            while (files.find()) {
                assertThat(browser.look(files.group(1)).status())
                        .as(files.group(1))
                        .isEqualTo(200);
                found++;
            }
            assertThat(found).isGreaterThan(5);
        }
    }

    @Test
    void filesOfPagesComeCompressedAndAreKeptForGood() {
        try (Browser browser = signedIn("clara")) {
            var files = Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"#]+)")
                    .matcher(browser.open("/").html());
            while (files.find()) {
                Browser.Page file = browser.look(files.group(1), "Accept-Encoding", "gzip");

                assertThat(file.header("Content-Encoding")).as(files.group(1)).isEqualTo("gzip");
                assertThat(file.header("Cache-Control")).as(files.group(1)).contains("immutable", "max-age=31536000");
            }
        }
    }

    /** What the figures of pages are taken from; see deploy/bench/portal-pages.md. */
    @Test
    void aPageTellsHowItAskedTheServices() {
        try (Browser browser = signedIn("clara")) {
            // Slow enough that all are asked before the first has answered.
            Stream.of(Peer.values()).forEach(peer -> Peers.of(peer).setGlobalFixedDelay(500));
            assertThat(browser.open("/").header("Server-Timing"))
                    .matches("calls;desc=\"[1-9]\\d*\", rounds;desc=\"1\"");
        } finally {
            Stream.of(Peer.values()).forEach(peer -> Peers.of(peer).setGlobalFixedDelay(0));
        }
    }

    @Test
    void aPostFromAnotherSiteIsRefusedAndDoesNothing() {
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.postRaw(ACCEPTANCE, Map.of(), "Sec-Fetch-Site", "cross-site")
                            .status())
                    .isEqualTo(403);
            assertThat(browser.postRaw(ACCEPTANCE, Map.of(), "Sec-Fetch-Site", "same-site")
                            .status())
                    .isEqualTo(403);
            assertThat(browser.postRaw(ACCEPTANCE, Map.of(), "Origin", "http://evil.example")
                            .status())
                    .isEqualTo(403);
            assertThat(browser.postRaw(ACCEPTANCE, Map.of(), "Origin", "null").status())
                    .isEqualTo(403);
            assertThat(browser.postRaw(ACCEPTANCE, Map.of()).status()).isEqualTo(403);

            Peers.of(Peer.INTAKE).verify(0, postRequestedFor(anyUrl()));
        }
    }

    @Test
    void aBrowserThatOnlySendsItsOriginIsLetThrough() {
        Peers.answer(Peer.INTAKE, "/referrals/" + Samples.REFERRAL, Samples.referral("RECEIVED"));
        try (Browser browser = signedIn("ines")) {
            assertThat(browser.postRaw(ACCEPTANCE, Map.of(), "Origin", "http://localhost:" + RestAssured.port)
                            .status())
                    .isEqualTo(303);
        }
    }

    @Test
    void aLinkElsewhereDoesNotSignAnyoneOut() {
        try (Browser browser = signedIn("clara")) {
            browser.open("/sign-out");

            assertThat(browser.open("/").text()).contains("Clara Weiss");
        }
    }

    @Test
    void cookiesAreKeptFromScriptsAndOtherSites() {
        try (Browser browser = anyone()) {
            assertThat(browser.look("/").answer().headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie ->
                            assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/consoles;x=1", "/assets//concord.css", "/%2e%2e/consoles", "/a%2fb", "/consoles%3b"})
    void oddPathsAreRefused(String path) {
        try (Browser browser = anyone()) {
            assertThat(browser.look(path).status()).isEqualTo(400);
        }
    }

    @Test
    void aPageOfAnotherRoleIsExplained() {
        try (Browser browser = signedIn("clara")) {
            Browser.Page page = browser.open("/consoles");

            assertThat(page.status()).isEqualTo(403);
            assertThat(page.text()).contains("This page is not for your role");
        }
    }

    @Test
    void whatIsNotThereIsSaidKindly() {
        try (Browser browser = signedIn("clara")) {
            Browser.Page page = browser.open("/nothing-here");

            assertThat(page.status()).isEqualTo(404);
            assertThat(page.text()).contains("Nothing here");
        }
    }
}
