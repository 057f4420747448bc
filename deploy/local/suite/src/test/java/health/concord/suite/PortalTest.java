package health.concord.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.concord.launcher.Part;
import health.concord.suite.browser.Accessibility;
import health.concord.suite.browser.Chromium;
import health.concord.suite.browser.KeycloakLogin;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.launch.RunningSuite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody signs in to the portal and finds a Today page that all can read. */
@OnSuite
@Order(55)
@TestInstance(Lifecycle.PER_CLASS)
class PortalTest {

    private Chromium browser;

    @BeforeAll
    void open() {
        browser = Chromium.open();
    }

    @ParameterizedTest
    @CsvSource({
        "ines,  Intake coordinator",
        "clara, Clinician",
        "sam,   Scheduler",
        "bea,   Biller",
        "ada,   Program administrator",
        "olu,   Auditor"
    })
    void signsInAndSeesToday(String person, String role) {
        List<String> errors = new ArrayList<>();
        try (Page page = browser.newPage()) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
            page.onPageError(errors::add);

            page.navigate(RunningSuite.get().addresses().url(Part.PORTAL) + "/");
            KeycloakLogin.as(page, person);

            assertThat(page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions().setName("Today").setExact(true)))
                    .isVisible();
            assertThat(page.locator("header.bar")).containsText(role);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(screenshot(person)).setFullPage(true));
            assertThat(Accessibility.issues(page)).isEmpty();
        }
        assertThat(errors).as("errors in the browser's console").isEmpty();
    }

    private static Path screenshot(String person) {
        return RunningSuite.output().resolve("screenshots").resolve("today-" + person + ".png");
    }
}
