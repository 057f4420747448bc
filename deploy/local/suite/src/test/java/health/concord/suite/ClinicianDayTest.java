package health.concord.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static health.concord.suite.steps.PastWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.concord.suite.browser.Desk;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.steps.IntakeSteps;
import health.concord.suite.steps.IntakeSteps.Client;
import health.concord.suite.steps.Person;
import health.concord.suite.steps.Slot;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A clinician's day: somebody's safety first, then a group that met, its sign-in sheet and its note. */
@OnSuite
@Order(57)
class ClinicianDayTest extends InBrowser {

    private static final Layer FIRST =
            new Layer("Keep a week without drinking", "Named two people to call.", "Calmer than last week.");
    private static final Layer SECOND =
            new Layer("Sleep without pills", "Listened and asked one question.", "Will try the breathing.");

    private record Layer(String goal, String participation, String response) {}

    @Test
    void actsOnASafetyHoldAndWritesTheNoteOfAGroup() {
        Client danger = journey.intake.admit(Person.adult("Danger", 31));
        journey.assessment.cssrsIntent(danger);
        Client one = seated("NoteOne");
        Client other = seated("NoteOther");
        UUID series = journey.week.series(
                IntakeSteps.SITE,
                6,
                MONDAY,
                MONDAY,
                List.of(new Slot("MO", "06:00", "07:00")),
                journey.week.clinician(IntakeSteps.SITE, "clara"));
        journey.week.seat(one, IntakeSteps.SITE, series, MONDAY);
        journey.week.seat(other, IntakeSteps.SITE, series, MONDAY);

        try (Desk clara = desk("clara")) {
            clara.reads("Now").sees("Safety");
            clara.look("today-safety");
            clara.open("/calendar?day=" + MONDAY + "&series=" + series).press("As a list");
            clara.follow("Sheet").reads("Sign-in sheet");
            mark(clara, one, "Present");
            mark(clara, other, "Present");
            clara.type(
                    "What the session was about", "Urges and how they pass: riding the wave, then calling somebody.");
            layer(clara, one, FIRST);
            layer(clara, other, SECOND);
            clara.sees("Saved ").look("group-note");
            clara.page
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Sign the note").setExact(true))
                    .click();
            clara.sees("Signed by clara").look("group-note-signed");
            assertThat(clara.errors()).isEmpty();
        }
    }

    private Client seated(String name) {
        return journey.intake.admitSince(Person.adult(name, 40), MONDAY.minusWeeks(1));
    }

    private static void mark(Desk clara, Client client, String how) {
        Locator button =
                clara.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name(client) + ": " + how));
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
    }

    private static void layer(Desk clara, Client client, Layer texts) {
        Locator layer = clara.page
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name(client)))
                .filter(new Locator.FilterOptions().setHas(clara.page.getByLabel("Goal worked on")));
        layer.getByLabel("Goal worked on").fill(texts.goal());
        layer.getByLabel("Participation").fill(texts.participation());
        layer.getByLabel("Response").fill(texts.response());
    }

    private static String name(Client client) {
        return client.person().givenName() + " " + client.person().familyName();
    }
}
