package health.concord.billing.statement;

import health.concord.billing.claim.Claim;
import health.concord.billing.client.BilledClient;
import health.concord.billing.document.Dollars;
import health.concord.billing.edi.BillingProvider;
import health.concord.billing.edi.PersonName;
import health.concord.billing.money.Money;
import health.concord.billing.provider.Providers;
import health.concord.billing.provider.SiteProvider;
import health.concord.commons.print.Document;
import health.concord.commons.problem.Problems;
import java.time.Instant;
import java.util.List;

/** An itemised receipt that an insurer takes from a person. */
final class Superbill {

    private Superbill() {}

    /**
     * What was charged and what became of it.
     *
     * @param paid what the person paid goes to the oldest charges first
     */
    record Account(Money charged, Money discount, Money paid, Money owed) {}

    static byte[] pdf(
            Claim claim, BilledClient client, List<String> diagnoses, SiteProvider site, Account account, Instant at) {
        BillingProvider provider = site.provider();
        return Document.write("Superbill " + claim.number(), "Claim " + claim.number(), document -> {
            document.datedAt(at);
            document.paragraph(provider.name() + ", NPI " + provider.npi() + ", tax id " + provider.taxId() + "\n"
                    + provider.address().line1() + ", " + provider.address().city() + ", "
                    + provider.address().state() + " " + provider.address().zip());
            document.paragraph("Rendering: " + site.practitioner().name().given() + " "
                    + site.practitioner().name().family() + ", NPI "
                    + site.practitioner().npi());
            document.paragraph("For " + name(client)
                    + client.writableDetails()
                            .map(details -> ", born " + details.birthDate())
                            .orElse(""));
            document.paragraph("Diagnoses: " + String.join(", ", diagnoses));
            document.space();
            claim.lines()
                    .forEach(line -> document.row(
                            line.serviceDate().toString(),
                            line.code() + (line.modifiers().isEmpty() ? "" : "-" + String.join("-", line.modifiers())),
                            "x" + line.units(),
                            Dollars.of(line.amount())));
            document.space();
            document.paragraph("Charged " + Dollars.of(account.charged())
                    + (account.discount().equals(Money.ZERO)
                            ? ""
                            : ", less a discount of " + Dollars.of(account.discount()))
                    + ". Paid: " + Dollars.of(account.paid()) + ". Still owed to us for it: "
                    + Dollars.of(account.owed()) + ".");
        });
    }

    static String name(BilledClient client) {
        return client.writableName().map(Superbill::text).orElse("the client");
    }

    private static String text(PersonName name) {
        return name.given() + " " + name.family();
    }

    static BillingProvider provider(Providers providers, String site) {
        return providers
                .of(site)
                .orElseThrow(() ->
                        Problems.refused("PROVIDER_MISSING", "The site has no billing provider in the configuration."))
                .provider();
    }
}
