package health.concord.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import health.concord.launcher.Part;
import health.concord.suite.browser.Desk;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.steps.Until;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The days of those who answer for the program: its administrator, and the auditor who trusts nobody's word. */
@OnSuite
@Order(60)
class StewardDaysTest extends InBrowser {

    @Test
    void theAdministratorLooksAtWhatIsStuckAndWhatTheRulesSay() {
        try (Desk ada = desk("ada")) {
            ada.reads("Today")
                    .follow("Program")
                    .reads("Placements that do not go on")
                    .look("program");
            ada.follow("Rule versions").reads("Rule versions");
            ada.pick("What differs from", "2026-03")
                    .press("Compare")
                    .reads("What differs from 2026-03")
                    .look("rule-versions");
            ada.follow("People and roles").reads("People and roles").sees("clara");
            ada.follow("Services").reads("Scheduling").sees("Nothing waits to be told to others.");
            ada.follow("Emergency disclosures").reads("Emergency disclosures");
            ada.follow("API consoles").reads("API consoles");
            assertThat(ada.errors()).isEmpty();
        }
    }

    @Test
    void theAuditorProvesEveryChainAndFindsNothingToPress() {
        try (Desk olu = desk("olu")) {
            olu.reads("Today").follow("Audit trails").press("Prove the audit trails");
            assertThat(olu.page.getByText("Intact"))
                    .hasCount(
                            Part.SERVICES.size(),
                            new LocatorAssertions.HasCountOptions().setTimeout(Until.SOON.toMillis()));
            olu.look("audit");
            olu.follow("Referrals").reads("To decide");
            assertThat(olu.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New referral")))
                    .isHidden();
            olu.follow("Placement").reads("Placement");
            olu.follow("Billing").reads("Claims");
            assertThat(olu.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Run claims")))
                    .isHidden();
            assertThat(olu.errors()).isEmpty();
        }
    }
}
