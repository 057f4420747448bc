package health.concord.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.concord.suite.browser.Accessibility;
import health.concord.suite.browser.Desk;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.steps.IntakeSteps.Client;
import health.concord.suite.steps.Person;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An intake coordinator's day, and the client who answers a form at home, in Spanish. */
@OnSuite
@Order(56)
class CoordinatorDayTest extends InBrowser {

    private final Person person = Person.adult("Coordinated", 29);

    @Test
    void declinesOneReferralTakesInAnotherAndSendsItsClientAForm() {
        Client refused = journey.intake.refer(Person.adult("Declined", 41));
        try (Desk ines = desk("ines")) {
            ines.reads("Today").open("/referrals/" + refused.referral());
            ines.page.getByText("Decline…").click();
            ines.type("Why is it declined?", "Lives too far away; another program was named.")
                    .press("Decline the referral")
                    .sees("Declined");

            taken(ines);
            found(ines);
            FormLink link = sent(ines);
            answered(link);

            ines.page.reload();
            ines.sees("Answered");
            assertThat(ines.errors()).isEmpty();
        }
    }

    private void taken(Desk ines) {
        ines.follow("Referrals").reads("To decide").follow("New referral").reads("New referral");
        ines.type("Given name", person.givenName())
                .type("Family name", person.familyName())
                .type("Date of birth", person.birthDate().toString())
                .pick("Sex, as the health plan has it", "F")
                .pick("Program", "SUD")
                .type("Why", "Called by herself; wants to stop drinking.")
                .press("Enter the referral")
                .reads("About the referral")
                .press("Accept the referral")
                .follow("Open the chart")
                .reads("Next: ")
                .follow("Consents")
                .follow("Record a consent")
                .press("Record the consent")
                .sees("In force");
    }

    /** One key, a name, and the chart is open. */
    private void found(Desk ines) {
        ines.open("/");
        ines.page.keyboard().press("/");
        ines.page.keyboard().type(person.familyName());
        ines.page.keyboard().press("Enter");
        ines.follow(person.givenName() + " " + person.familyName()).reads(person.givenName());
    }

    private record FormLink(String address, String code) {}

    private static FormLink sent(Desk ines) {
        ines.follow("Assessments").follow("Let the client answer").reads("Let the client answer");
        ines.pick("Form", "phq-9").press("Make a link for home").reads("The link is made");
        Locator told = ines.page.getByRole(AriaRole.DEFINITION);
        return new FormLink(
                told.nth(0).textContent().strip(), told.nth(1).textContent().strip());
    }

    private void answered(FormLink link) {
        try (Page home = browser().newPage()) {
            home.navigate(link.address());
            button(home, "Español").click();
            home.getByLabel("Su código").fill(link.code());
            button(home, "Abrir mi formulario").click();
            Locator questions = home.getByRole(AriaRole.GROUP)
                    .filter(new Locator.FilterOptions().setHas(home.getByRole(AriaRole.RADIO)));
            assertThat(questions.first()).isVisible();
            for (Locator question : questions.all()) {
                if (question.isVisible()) {
                    question.locator("label").first().click();
                }
            }
            assertThat(home.getByText("Guardado").first()).isVisible();
            home.screenshot(new Page.ScreenshotOptions().setPath(Desk.picture("client-form")));
            assertThat(Accessibility.issues(home)).isEmpty();
            button(home, "Mandar mis respuestas").click();
            assertThat(home.getByText("Gracias. Sus respuestas se mandaron.").or(button(home, "Mandarlo así")))
                    .isVisible();
            if (button(home, "Mandarlo así").isVisible()) {
                button(home, "Mandarlo así").click();
            }
            assertThat(home.getByText("Gracias. Sus respuestas se mandaron.")).isVisible();
            home.context().close();
        }
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }
}
