package health.concord.intake.disclosure;

import health.concord.commons.web.Csv;
import java.util.List;

/** The accounting of disclosures as a table that any spreadsheet reads (42 CFR 2.25). */
final class Accounting {

    private Accounting() {}

    static String csv(List<Disclosure> disclosures) {
        Csv csv = new Csv().row("at", "recipient", "purpose", "categories", "consent", "reference");
        disclosures.forEach(d -> csv.row(
                d.at(), d.recipient(), d.purpose(), String.join(" ", d.categories()), d.consentId(), d.reference()));
        return csv.toString();
    }
}
