package health.concord.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import health.concord.launcher.Part;
import health.concord.suite.browser.Chromium;
import health.concord.suite.browser.KeycloakLogin;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.launch.RunningSuite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged services' Swagger UI lets people log in at Keycloak and try an operation. */
@OnSuite
@Order(50)
@TestInstance(Lifecycle.PER_CLASS)
class ConsoleLoginTest {

    private Chromium browser;

    @BeforeAll
    void open() {
        browser = Chromium.open();
    }

    @ParameterizedTest
    @CsvSource({
        "INTAKE,     clara, /instruments",
        "MATCHING,   clara, /rule-sets/current",
        "SCHEDULING, clara, /sites",
        "BILLING,    ada,   /payers"
    })
    void authoriseThenTryItOut(Part service, String person, String path) {
        try (Page console = browser.newPage()) {
            console.navigate(RunningSuite.get().addresses().url(service) + "/q/swagger-ui/");
            logIn(console, person);

            Locator operation = console.locator(".opblock-get")
                    .filter(new Locator.FilterOptions().setHas(console.locator("[data-path=\"%s\"]".formatted(path))));
            operation.locator(".opblock-summary-control").click();
            operation.getByText("Try it out").click();
            operation.getByText("Execute").first().click();

            assertThat(operation
                            .locator(".live-responses-table tbody .response-col_status")
                            .first())
                    .containsText("200");
        }
    }

    /** Code flow with PKCE: Keycloak's page opens in a window of its own, which closes itself when done. */
    private static void logIn(Page console, String person) {
        console.locator(".auth-wrapper button.authorize").click();
        Locator dialog = console.locator(".dialog-ux");
        Page login = console.waitForPopup(
                () -> dialog.locator(".auth-btn-wrapper button.authorize").click());
        KeycloakLogin.as(login, person);
        assertThat(dialog.getByText("Logout").first()).isVisible();
        dialog.locator("button.btn-done").click();
    }
}
