package health.concord.suite;

import static health.concord.suite.steps.PastWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import health.concord.suite.browser.Desk;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.steps.EdiFile;
import health.concord.suite.steps.IntakeSteps;
import health.concord.suite.steps.IntakeSteps.Client;
import health.concord.suite.steps.Person;
import health.concord.suite.steps.RemittanceFile;
import health.concord.suite.steps.Slot;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A biller's day: what came back from a payer, and a denial that is worth an appeal. */
@OnSuite
@Order(59)
class BillerDayTest extends InBrowser {

    @Test
    void uploadsARemittanceAndAppealsWhatItDenied() {
        String denied = RemittanceFile.denying(sentClaim(), "97");
        try (Desk bea = desk("bea")) {
            bea.reads("Today").follow("Billing").reads("Claims");
            bea.follow("Remittances and files").reads("Upload a file");
            bea.field("835, 999, 277CA, 271 or 278")
                    .setInputFiles(new FilePayload(
                            "answer.835", "application/edi-x12", denied.getBytes(StandardCharsets.ISO_8859_1)));
            bea.press("Upload").reads("What was in it").look("remittance-file");
            bea.page.getByRole(AriaRole.TABLE).getByRole(AriaRole.LINK).first().click();
            bea.reads("Payment").look("remittance");

            bea.follow("Billing").follow("Denials").reads("Worklist").look("denials");
            bea.follow("CO-97").reads("Appeal");
            bea.type("Why the payer should pay", "Each hour was a service of its own; notes and times are enclosed.")
                    .press("Make the appeal letter")
                    .sees("The appeal is recorded.")
                    .look("appeal");
            assertThat(bea.page
                            .waitForDownload(() -> bea.follow("Get the letter"))
                            .suggestedFilename())
                    .endsWith(".pdf");

            bea.follow("Billing").follow("Ledger").sees("balances");
            bea.follow("Reports").reads("Reports").look("reports");
            assertThat(bea.errors()).isEmpty();
        }
    }

    /** The file with a claim that has left. */
    private EdiFile sentClaim() {
        UUID payer = journey.billing.payerLike("mcd-n");
        Client client = journey.intake.admitSince(Person.adult("Remitted", 39), MONDAY.minusWeeks(1));
        journey.intake.consent(client, MONDAY.minusDays(3).atTime(10, 0).atOffset(ZoneOffset.UTC));
        journey.assessment.profile(client, List.of("F10.20"), Map.of());
        journey.assessment.certifyIntensiveOutpatient(client);
        journey.billing.cover(client, payer);
        UUID series =
                journey.week.series(IntakeSteps.SITE, 4, MONDAY, MONDAY, List.of(new Slot("MO", "06:00", "07:00")));
        journey.week.seat(client, IntakeSteps.SITE, series, MONDAY);
        journey.week.attendAll(client.id(), MONDAY, MONDAY);
        journey.billing.delivered(client, MONDAY, MONDAY, 1);
        journey.billing.run(client, MONDAY, MONDAY);
        UUID batch = journey.billing.batch(payer).expect(201).id();
        return EdiFile.read(journey.billing.file(batch));
    }
}
