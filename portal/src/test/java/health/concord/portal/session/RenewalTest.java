package health.concord.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens are renewed at each request here; see the tests' configuration. */
@QuarkusTest
class RenewalTest extends PortalTest {

    @Test
    void theSessionGoesOnUnderANewName() {
        try (Browser browser = signedIn("clara")) {
            String before = browser.cookie("q_session");

            assertThat(browser.open("/").text()).contains("Clara Weiss");
            assertThat(browser.cookie("q_session")).isNotEqualTo(before);
        }
    }

    @Test
    void aRequestThatWasOnItsWayMeanwhileIsStillAnswered() {
        try (Browser browser = signedIn("clara");
                Browser otherTab = anyone()) {
            otherTab.setCookie("q_session", browser.cookie("q_session"));
            browser.open("/");

            assertThat(otherTab.look("/").status()).isEqualTo(200);
        }
    }

    @Test
    void signingOutEndsWhatWasRenewedFromACopyToo() {
        try (Browser browser = signedIn("clara");
                Browser thief = anyone()) {
            thief.setCookie("q_session", browser.cookie("q_session"));
            assertThat(thief.look("/").status()).isEqualTo(200);
            assertThat(thief.cookie("q_session")).isNotEqualTo(browser.cookie("q_session"));

            browser.submit("/sign-out", Map.of());

            assertThat(thief.look("/").status()).isEqualTo(302);
        }
    }
}
