package health.concord.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static health.concord.suite.steps.PastWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.concord.suite.browser.Desk;
import health.concord.suite.browser.Keys;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.steps.IntakeSteps;
import health.concord.suite.steps.IntakeSteps.Client;
import health.concord.suite.steps.Person;
import health.concord.suite.steps.Slot;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Three pages worked with keys alone, from the first one pressed to the work done; what has the focus shows it. */
@OnSuite
@Order(61)
class KeyboardTest extends InBrowser {

    @Test
    void theSignInSheet() {
        UUID series =
                journey.week.series(IntakeSteps.SITE, 6, MONDAY, MONDAY, List.of(new Slot("MO", "06:00", "07:00")));
        Client first = seated("KeysA", series);
        Client second = seated("KeysB", series);
        Client third = seated("KeysC", series);
        String session = journey.week
                .sessions(first.id(), MONDAY, MONDAY)
                .getFirst()
                .get("id")
                .asText();
        try (Desk clara = desk("clara")) {
            clara.open("/sessions/" + session);
            Locator rows = clara.page
                    .getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHas(button(clara.page, "Present")));
            assertThat(rows).hasCount(3);

            Keys keys = new Keys(clara.page);
            keys.press("Tab", "Enter")
                    .tabTo(rows.nth(0).getByRole(AriaRole.BUTTON).first());
            keys.press("p");
            assertThat(pressed(rows.nth(0), "Present")).isVisible();
            keys.press("ArrowUp", "v");
            assertThat(pressed(rows.nth(0), "By video")).isVisible();
            assertThat(pressed(rows.nth(0), "Present")).isVisible();
            keys.press("a");
            assertThat(pressed(rows.nth(1), "Absent")).isVisible();
            keys.press("ArrowUp", "ArrowDown", "l");
            assertThat(rows.nth(2).getByLabel("Came")).isFocused();
            keys.press("0", "6", "2", "0", "a", "Enter");
            assertThat(pressed(rows.nth(2), "Late")).isVisible();
            assertThat(clara.errors()).isEmpty();
        }
        assertThat(List.of(first, second, third))
                .extracting(client -> status(session, client))
                .containsExactlyInAnyOrder("PRESENT", "ABSENT", "LATE");
    }

    @Test
    void anAssessmentForm() {
        Client client = journey.intake.admit(Person.adult("KeysForm", 33));
        try (Desk clara = desk("clara")) {
            clara.open("/clients/" + client.id() + "/episodes/" + client.episode() + "/assessments/gad-7");
            Keys keys = new Keys(clara.page);
            keys.tabTo(clara.page.getByRole(AriaRole.RADIO).first());
            keys.press("1", "2", "1", "0", "1", "2", "1");
            clara.sees("Kept as a draft");
            keys.tabTo(button(clara.page, "Save and score")).press("Enter");
            clara.sees("GAD-7: 8");
            assertThat(clara.errors()).isEmpty();
        }
    }

    @Test
    void thePlacementWorkbench() {
        Client client = journey.readyForPlacement(Person.adult("KeysWeek", 36));
        UUID request = journey.intake.requestPlacement(client);
        journey.placement.recommended(request);
        try (Desk clara = desk("clara")) {
            clara.open("/placement-requests/" + request).reads("Option 1");
            Keys keys = new Keys(clara.page);
            keys.tabTo(button(clara.page, "Compare").first()).press("Enter");
            clara.reads("Side by side");
            keys.tabTo(clara.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All options")))
                    .press("Enter");
            clara.reads("Option 1");
            keys.tabTo(button(clara.page, "Accept option 1")).press("Enter");
            clara.sees("Confirmed");
            assertThat(clara.errors()).isEmpty();
        }
        journey.placement.confirmed(journey.placement.begun(request));
    }

    private Client seated(String name, UUID series) {
        Client client = journey.intake.admitSince(Person.adult(name, 40), MONDAY.minusWeeks(1));
        journey.week.seat(client, IntakeSteps.SITE, series, MONDAY);
        return client;
    }

    private String status(String session, Client client) {
        return journey.week
                .attendance(UUID.fromString(session), client.id())
                .expect(200)
                .text("status");
    }

    private static Locator pressed(Locator row, String mark) {
        return row.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(mark).setPressed(true));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }
}
