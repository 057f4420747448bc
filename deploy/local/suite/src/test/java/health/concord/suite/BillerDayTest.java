package health.concord.suite;

import static health.concord.suite.steps.PastWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import health.concord.suite.browser.Desk;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.steps.EdiFile;
import health.concord.suite.steps.Person;
import health.concord.suite.steps.RemittanceFile;
import java.nio.charset.StandardCharsets;
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
        journey.readyClaim(Person.adult("Remitted", 39), payer, MONDAY);
        UUID batch = journey.billing.batch(payer).expect(201).id();
        return EdiFile.read(journey.billing.file(batch));
    }
}
