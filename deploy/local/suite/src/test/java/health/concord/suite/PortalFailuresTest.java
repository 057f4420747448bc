package health.concord.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import health.concord.launcher.Part;
import health.concord.suite.browser.Desk;
import health.concord.suite.browser.KeycloakLogin;
import health.concord.suite.browser.OtherSite;
import health.concord.suite.http.Who;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.launch.RunningSuite;
import health.concord.suite.steps.IntakeSteps.Client;
import health.concord.suite.steps.Person;
import health.concord.suite.steps.Until;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What goes wrong on a long day: nothing that was typed is lost, and nobody else's page acts in our name. */
@OnSuite
@Order(62)
class PortalFailuresTest extends InBrowser {

    private static final String TYPED = "40";
    /** How often somebody presses the button again who was told to try in a moment. */
    private static final int PATIENCE = 3;

    @Test
    void servicesThatAreDownAreNamedKeepWhatWasTypedAndComeBackByThemselves() {
        Client client = journey.intake.admit(Person.adult("Outage", 33));
        try (Desk clara = desk("clara");
                Desk glance = desk("clara")) {
            clara.open(chart(client) + "/assessments/gad-7");
            for (int question = 1; question <= 7; question++) {
                clara.answer("answers." + question, "1");
            }
            clara.sees("Kept as a draft");
            RunningSuite.get().service(Part.INTAKE).kill9();
            RunningSuite.get().service(Part.SCHEDULING).kill9();
            try {
                glance.open("/");
                glance.look("today-services-down");
                assertThat(strip(glance)).containsText("Scheduling");
                clara.press("Save and score").sees("Not done.");
                assertThat(clara.page.locator("input[name='answers.7'][value='1']"))
                        .isChecked();
            } finally {
                RunningSuite.restart(Part.INTAKE, Part.SCHEDULING);
            }
            Locator scored = clara.page.getByText("GAD-7: 7").first();
            for (int tries = 0; tries < PATIENCE && !scored.isVisible(); tries++) {
                clara.press("Save and score");
                assertThat(scored.or(clara.page.getByText("Not saved.").first()))
                        .isVisible();
            }
            clara.sees("GAD-7: 7");
            assertThat(strip(glance)).isEmpty(new LocatorAssertions.IsEmptyOptions().setTimeout(Until.SOON.toMillis()));
        }
    }

    @Test
    void aSessionThatEndsLosesNothing() {
        Client client = journey.intake.admit(Person.adult("Expired", 33));
        try (Desk clara = desk("clara")) {
            clara.open(chart(client) + "/profile").fill("factor.sobrietyDays", TYPED);
            clara.page.context().clearCookies();
            clara.press("Save the profile").sees("Your session has ended");
            assertThat(clara.page.locator("[name='factor.sobrietyDays']")).hasValue(TYPED);

            Page again = clara.page.waitForPopup(() -> clara.follow("Sign in again"));
            KeycloakLogin.as(again, "clara");
            assertThat(again.getByText("You are signed in again")).isVisible();
            again.close();

            clara.press("Save the profile").reads("Next: ");
            clara.open(chart(client) + "/profile");
            assertThat(clara.page.locator("[name='factor.sobrietyDays']")).hasValue(TYPED);
        }
    }

    @Test
    void ofTwoTabsTheLaterIsShownWhatChanged() {
        Client client = journey.intake.admit(Person.adult("TwoTabs", 33));
        try (Desk first = desk("clara");
                Desk second = desk("clara")) {
            first.open(chart(client) + "/profile");
            second.open(chart(client) + "/profile");
            first.fill("factor.sobrietyDays", TYPED).press("Save the profile").reads("Next: ");

            second.fill("factor.sobrietyDays", "55").press("Save the profile").sees("Stands there now");
            Locator changed =
                    second.page.getByText("Days since last use").first().locator("xpath=ancestor::tr");
            assertThat(changed).containsText(TYPED);
            assertThat(changed).containsText("55");
            second.look("conflict");
            second.press("Save the profile").reads("Next: ");
            second.open(chart(client) + "/profile");
            assertThat(second.page.locator("[name='factor.sobrietyDays']")).hasValue("55");
            assertThat(second.errors()).isEmpty();
        }
    }

    /** On another port of the same host, which a SameSite cookie alone would not stop. */
    @Test
    void aFormOnAnotherPageDoesNothingInOurName() {
        Client client = journey.intake.refer(Person.adult("Forged", 33));
        String path = "/referrals/" + client.referral() + "/acceptance";
        try (Desk ines = desk("ines");
                OtherSite elsewhere = OtherSite.withFormTo(Desk.address(path))) {
            ines.page.navigate(elsewhere.address());
            Response answer =
                    ines.page.waitForResponse(one -> one.url().endsWith(path), () -> ines.press("Win a prize"));

            assertThat(answer.status()).isEqualTo(403);
            ines.sees("This did not come from a page of the portal");
        }
        assertThat(Who.INES
                        .at(Part.INTAKE)
                        .get("/referrals/%s", client.referral())
                        .expect(200)
                        .text("status"))
                .isEqualTo("RECEIVED");
    }

    private static Locator strip(Desk desk) {
        return desk.page.locator("#strip");
    }

    private static String chart(Client client) {
        return "/clients/" + client.id() + "/episodes/" + client.episode();
    }
}
