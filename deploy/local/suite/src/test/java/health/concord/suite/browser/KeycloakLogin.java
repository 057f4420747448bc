package health.concord.suite.browser;

import com.microsoft.playwright.Page;

/** Keycloak's login page. */
public final class KeycloakLogin {

    private static final String PASSWORD = "concord";

    private KeycloakLogin() {}

    /** Fills in the form that is shown and sends it. */
    public static void as(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }
}
