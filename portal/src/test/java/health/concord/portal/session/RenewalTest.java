package health.concord.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens live five minutes; here they are renewed as if nearly all of that had passed at each request. */
@QuarkusTest
@TestProfile(RenewalTest.AlwaysNearlyExpired.class)
class RenewalTest extends PortalTest {

    public static final class AlwaysNearlyExpired implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.token.refresh-token-time-skew", "10M");
        }
    }

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
}
