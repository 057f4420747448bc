package health.concord.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest extends PortalTest {

    @Test
    void whoIsNotSignedInIsSentToKeycloakWithPkce() {
        try (Browser browser = anyone()) {
            Browser.Page answer = browser.look("/");

            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location"))
                    .contains("/realms/concord/protocol/openid-connect/auth")
                    .contains("code_challenge_method=S256")
                    .contains("nonce=");
        }
    }

    @Test
    void signingInLeadsBackToTheirOwnDay() {
        try (Browser browser = anyone()) {
            Browser.Page page = browser.signIn("clara");

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.address().getPath()).isEqualTo("/");
            assertThat(page.text())
                    .contains("Clara Weiss")
                    .contains("Clinician")
                    .contains("Today");
        }
    }

    @Test
    void theBrowserHoldsNoToken() {
        try (Browser browser = signedIn("clara")) {
            assertThat(browser.cookie("q_session")).hasSize(43).doesNotContain(".");
        }
    }

    @Test
    void signingOutEndsACopiedCookieToo() {
        try (Browser browser = signedIn("clara");
                Browser thief = anyone()) {
            String stolen = browser.cookie("q_session");
            thief.setCookie("q_session", stolen);
            assertThat(thief.look("/").status()).isEqualTo(200);

            Browser.Page end = browser.submit("/sign-out", Map.of());

            assertThat(end.text()).contains("You are signed out");
            thief.setCookie("q_session", stolen);
            assertThat(thief.look("/").status()).isEqualTo(302);
            assertThat(browser.open("/").html()).contains("kc-form-login");
        }
    }

    @Test
    void aCookieStolenFromTlsOpensNothingOverPlainHttpAndIsWorthNothingAfterwards() {
        try (Browser browser = Browser.overTls(RestAssured.port);
                Browser thief = anyone()) {
            assertThat(browser.signIn("clara").text()).contains("Clara Weiss");
            assertThat(browser.look("/").status()).isEqualTo(200);
            String stolen = browser.cookie("q_session");
            thief.setCookie("q_session", stolen);

            Browser.Page refused = thief.look("/");

            assertThat(refused.status()).isEqualTo(302);
            assertThat(refused.html()).doesNotContain("Clara");
            browser.setCookie("q_session", stolen);
            assertThat(browser.look("/").status())
                    .as("what others may have read")
                    .isEqualTo(302);
        }
    }

    @Test
    void aSignInWhoseTracesAreGoneBeginsAgain() {
        try (Browser browser = anyone()) {
            assertThat(browser.open("/sign-in?code=x&state=y").html()).contains("kc-form-login");
        }
    }

    @Test
    void aSignInThatCannotBeReadEndsOnAPageWithWords() {
        try (Browser browser = anyone()) {
            browser.setCookie("q_auth_y", "y|garbage");
            Browser.Page page = browser.open("/sign-in?code=x&state=y");

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("Signing in did not work", "Try again");
        }
    }

    @Test
    void anEndedSessionTellsHtmxSoAndRedirectsNobodyElsewhere() {
        try (Browser browser = anyone()) {
            assertThat(browser.look("/", "HX-Request", "true").status()).isEqualTo(499);
        }
    }
}
