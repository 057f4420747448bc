package health.concord.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import health.concord.suite.browser.Chromium;
import health.concord.suite.browser.Desk;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.launch.TimePasses;
import health.concord.suite.program.DemoProgram;
import health.concord.suite.steps.EdiFile;
import health.concord.suite.steps.IntakeSteps;
import health.concord.suite.steps.Journey;
import health.concord.suite.steps.Person;
import health.concord.suite.steps.Until;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** From a new referral to a claim that has left, in the browser alone, each role at its own desk. */
@OnSuite
@Order(92)
@TestInstance(Lifecycle.PER_CLASS)
class PortalJourneyTest {

    private static final Pattern CHART = Pattern.compile("/clients/([0-9a-f-]{36})/episodes/([0-9a-f-]{36})");
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(Until.SOON.toMillis());

    private final Journey journey = new Journey();
    private final Person person = Person.adult("Browser", 34);

    private Chromium browser;

    @BeforeAll
    void open() {
        DemoProgram.load();
        browser = Chromium.open();
    }

    @Test
    void fromReferralToClaimInTheBrowserAlone() throws IOException {
        UUID payer = journey.billing.payerLike("mcd-n");
        String chart = referredAndConsented();
        LocalDate monday = assessedAndPlaced(chart);
        TimePasses.until(monday.plusDays(8));
        int attended = weekRecorded(chart, monday);
        claimSent(chart, payer, monday, attended);
    }

    /** The address of the chart. */
    private String referredAndConsented() {
        try (Desk ines = Desk.of(browser, "ines")) {
            ines.follow("Referrals");
            assertThat(ines.heading("To decide")).isVisible();
            ines.look("referrals").follow("New referral");
            assertThat(ines.heading("New referral")).isVisible();

            ines.press("Enter the referral");
            assertThat(ines.page.getByText("Not saved.")).isVisible();
            ines.look("referral-incomplete");

            ines.fill("client.givenName", person.givenName())
                    .fill("client.familyName", person.familyName())
                    .fill("client.birthDate", person.birthDate().toString())
                    .choose("client.sex", "F")
                    .fill("client.phone", "+1 212 555 0142")
                    .fill("client.address.line1", "12 Harbor Street")
                    .fill("client.address.city", "New York")
                    .fill("client.address.state", "NY")
                    .fill("client.address.zip", "100041234")
                    .choose("program", "SUD")
                    .fill("reason", "Asks for help with drinking.")
                    .press("Enter the referral");
            assertThat(ines.heading("About the referral")).isVisible();
            ines.look("referral");

            ines.press("Accept the referral").follow("Open the chart");
            assertThat(ines.heading("Next: Record the client")).isVisible();
            ines.look("chart-new");
            String chart = chartOf(ines.page.url());

            ines.page.locator("section.next a.btn-primary").click();
            ines.page.locator(".tabs a[aria-current]").waitFor();
            ines.follow("Record a consent");
            assertThat(ines.page.locator("[name='signature.name']"))
                    .hasValue(person.givenName() + " " + person.familyName());
            ines.look("consent-form").press("Record the consent");
            assertThat(ines.page.getByText("In force")).isVisible();
            ines.look("consents");
            assertThat(ines.errors()).isEmpty();
            return chart;
        }
    }

    /** The Monday of the first whole week. */
    private LocalDate assessedAndPlaced(String chart) {
        try (Desk clara = Desk.of(browser, "clara")) {
            clara.look("today-clinician").open(chart);
            clara.follow("Ask the safety questions");
            screened(clara);
            clara.open(chart + "/assessments/phq-9");
            answeredByKeyboard(clara);
            clara.open(chart + "/assessments/audit")
                    .fill("score", "18")
                    .fill("source", "Assessment visit")
                    .press("Save and score");
            assertThat(clara.page.getByText("AUDIT: 18")).isVisible();
            clara.look("assessments");

            profiled(clara, chart);
            levelDecided(clara, chart);
            return placed(clara, chart);
        }
    }

    private static void screened(Desk clara) {
        assertThat(clara.page.locator("fieldset.question").first()).isVisible();
        assertThat(clara.page.locator("[data-after='answers.2']").first()).isHidden();
        clara.answer("answers.1", "false").answer("answers.2", "false").answer("answers.6", "false");
        clara.look("c-ssrs").press("Save and score");
        assertThat(clara.page.getByText("C-SSRS:").first()).isVisible();
    }

    /** Nine digits after the first focus; each goes on to the next question. */
    private static void answeredByKeyboard(Desk clara) {
        clara.page.locator("input[name='answers.1']").first().focus();
        for (String points : List.of("2", "2", "1", "2", "1", "2", "1", "1", "0")) {
            clara.page.keyboard().press(points);
        }
        assertThat(clara.page.locator("input[name='answers.9'][value='0']")).isChecked();
        clara.look("phq-9").press("Save and score");
        assertThat(clara.page.getByText("PHQ-9: 12")).isVisible();
        assertThat(clara.page.locator(".saved")).containsText("moderate");
        clara.look("phq-9-scored");
    }

    private static void profiled(Desk clara, String chart) {
        clara.open(chart + "/profile")
                .fill("diagnoses", "F10.20")
                .fill("factor.sobrietyDays", "40")
                .choose("factor.recoveryStage", "ACTION")
                .choose("factor.supportNeed", "2")
                .choose("factor.groupAgreementSigned", "true");
        clara.page.locator("[name='factor.skillsNeeds'][value='COPING']").check();
        clara.page
                .locator("[name='factor.skillsNeeds'][value='RELAPSE_PREVENTION']")
                .check();
        clara.look("profile").press("Save the profile");
        assertThat(clara.heading("Next: Rate the six dimensions")).isVisible();
    }

    private static void levelDecided(Desk clara, String chart) {
        clara.open(chart + "/level-of-care")
                .answer("ratings.withdrawal", "0")
                .answer("ratings.physicalHealth", "0")
                .answer("ratings.mentalHealth", "2")
                .answer("ratings.substanceRisk", "3")
                .answer("ratings.environment", "1")
                .answer("ratings.person", "1")
                .press("Save the ratings");
        assertThat(clara.heading("Suggested: Intensive outpatient (2.1)")).isVisible();
        clara.look("level-of-care").press("Decide");
        assertThat(clara.heading("Decided")).isVisible();
    }

    private LocalDate placed(Desk clara, String chart) {
        clara.open(chart + "/placement");
        clara.look("ask-for-placement").press("Ask for a placement");
        Locator open = clara.page.locator("#asked a.btn");
        assertThat(open.first()).isVisible(SOON);
        assertThat(clara.page.getByText("Recommended: a clinician decides")).isVisible(SOON);
        open.first().click();
        assertThat(clara.heading("Option 1")).isVisible();
        clara.look("placement");

        clara.press("Accept option 1");
        Locator confirmed = clara.page.locator(".process li.done", new Page.LocatorOptions().setHasText("Confirmed"));
        assertThat(confirmed).isVisible(SOON);
        clara.look("placement-confirmed");
        assertThat(clara.errors()).isEmpty();
        UUID request = UUID.fromString(clara.page.url().replaceAll(".*/", ""));
        Until.found(
                "intake to hear of it",
                () -> journey.intake.episode(client(chart)),
                episode -> episode.text("stage").equals("PLACED"));
        clara.open(chart);
        assertThat(clara.page.locator(".page-head")).containsText("In treatment");
        clara.look("chart-placed");
        return LocalDate.parse(journey.placement
                        .placement(journey.placement.begun(request))
                        .get("startsOn")
                        .asText())
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** How many sessions the client came to. */
    private int weekRecorded(String chart, LocalDate monday) {
        try (Desk clara = Desk.of(browser, "clara")) {
            clara.open("/calendar?day=" + monday + "&client=" + clientOf(chart));
            List<String> sessions = clara.page.locator(".day a[href^='/sessions/']").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(sessions).isNotEmpty();
            clara.look("calendar-client");
            for (String session : sessions) {
                clara.open(session);
                Locator row = clara.page.locator("#row-" + clientOf(chart));
                row.locator("button").first().focus();
                clara.page.keyboard().press("p");
                assertThat(row.locator("button[value=PRESENT]")).hasAttribute("aria-pressed", "true");
                clara.press("Sign the note");
                assertThat(clara.page.getByText("The note is signed.")).isVisible();
            }
            clara.look("sign-in-sheet").open("/calendar?day=" + monday).look("calendar");
            clara.open("/hours?day=" + monday);
            assertThat(clara.page
                            .locator("tr:has-text('" + person.familyName().charAt(0) + ".')")
                            .first())
                    .isVisible();
            clara.look("hours");
            assertThat(clara.errors()).isEmpty();
            return sessions.size();
        }
    }

    private void claimSent(String chart, UUID payer, LocalDate monday, int attended) throws IOException {
        try (Desk bea = Desk.of(browser, "bea")) {
            bea.look("today-biller").open(chart);
            bea.look("chart-biller").follow("Coverage");
            assertThat(bea.heading("Who pays")).isVisible();
            bea.choose("payer", payer.toString())
                    .fill("memberId", "M" + clientOf(chart).toString().substring(24))
                    .fill("effectiveFrom", "2025-01-01")
                    .press("Record the coverage");
            assertThat(bea.page.getByText("in force").first()).isVisible();
            bea.look("coverage");
            journey.billing.delivered(client(chart), monday, monday.plusDays(6), attended);

            bea.open("/billing/runs?client=" + clientOf(chart))
                    .fill("from", monday.toString())
                    .fill("to", monday.plusDays(6).toString())
                    .press("Run claims");
            assertThat(bea.heading("Claim run")).isVisible(SOON);
            assertThat(bea.page.getByText("Ready to send").first()).isVisible();
            bea.look("claim-run");
            bea.page.locator("tbody a").first().click();
            assertThat(bea.heading("Lines")).isVisible();
            bea.page.locator(".trace summary").first().click();
            bea.look("claim");

            bea.open("/billing/batches").choose("payer", payer.toString()).press("Send the batch");
            assertThat(bea.heading("Claims in it")).isVisible(SOON);
            bea.look("batch");
            Download file = bea.page.waitForDownload(() -> bea.follow("Download"));
            EdiFile sent = EdiFile.read(Files.readString(file.path()));
            assertThat(sent.of("IEA", 2)).isEqualTo(sent.of("ISA", 13));
            bea.page.locator("tbody a").first().click();
            assertThat(bea.heading("Posted")).isVisible();
            assertThat(bea.page.getByText("Owed by payers").first()).isVisible();
            bea.open("/billing/ledger");
            assertThat(bea.page.getByText("balances", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            bea.look("ledger");
            assertThat(bea.errors()).isEmpty();
        }
    }

    private static String chartOf(String address) {
        Matcher found = CHART.matcher(address);
        assertThat(found.find()).as("a chart at %s", address).isTrue();
        return found.group();
    }

    /** As the other steps know the client; which referral it was matters to none of them. */
    private IntakeSteps.Client client(String chart) {
        return new IntakeSteps.Client(person, clientOf(chart), clientOf(chart), episodeOf(chart));
    }

    private static UUID clientOf(String chart) {
        return ids(chart, 1);
    }

    private static UUID episodeOf(String chart) {
        return ids(chart, 2);
    }

    private static UUID ids(String chart, int place) {
        Matcher found = CHART.matcher(chart);
        assertThat(found.matches()).isTrue();
        return UUID.fromString(found.group(place));
    }
}
