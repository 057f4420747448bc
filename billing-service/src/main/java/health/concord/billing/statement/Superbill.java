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

    static byte[] pdf(
            Claim claim, BilledClient client, List<String> diagnoses, SiteProvider site, Money owed, Instant at) {
        BillingProvider provider = site.provider();
        return Document.write("Superbill " + claim.number(), "Claim " + claim.number(), document -> {
            document.datedAt(at);
            document.paragraph(provider.name() + ", NPI " + provider.npi() + ", tax id " + provider.taxId());
            document.paragraph("Rendering: " + site.practitioner().name().given() + " "
                    + site.practitioner().name().family() + ", NPI "
                    + site.practitioner().npi());
            document.paragraph("For " + name(client));
            document.paragraph("Diagnoses: " + String.join(", ", diagnoses));
            document.space();
            claim.lines()
                    .forEach(line -> document.row(
                            line.serviceDate().toString(),
                            line.code() + (line.modifiers().isEmpty() ? "" : "-" + String.join("-", line.modifiers())),
                            "x" + line.units(),
                            Dollars.of(line.amount())));
            document.space();
            document.paragraph(
                    "Charged " + Dollars.of(claim.total()) + ". Still owed to us for it: " + Dollars.of(owed) + ".");
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
