package health.concord.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.portal.testsupport.Browser;
import health.concord.portal.testsupport.PortalTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SiteTest extends PortalTest {

    @Test
    void whoWorksAtOneSiteHasNothingToSwitch() {
        try (Browser browser = signedIn("carl")) {
            Browser.Page page = browser.open("/");

            assertThat(page.text()).contains("Mesa Verde").doesNotContain("Harbor Street");
            assertThat(page.html()).doesNotContain("action=\"/site\"");
        }
    }

    @Test
    void aSiteOfOthersCannotBeChosen() {
        try (Browser browser = signedIn("carl")) {
            assertThat(browser.submit("/site", Map.of("site", "harbor")).status())
                    .isEqualTo(404);

            browser.setCookie(CurrentSite.COOKIE, "harbor");
            assertThat(browser.open("/").text()).contains("Mesa Verde").doesNotContain("Harbor Street");
        }
    }

    @Test
    void theChoiceStays() {
        try (Browser browser = signedIn("clara")) {
            browser.submit("/site", Map.of("site", "mesa"));

            assertThat(browser.open("/").text()).contains("Mesa Verde · times in Mountain Time");
        }
    }
}
