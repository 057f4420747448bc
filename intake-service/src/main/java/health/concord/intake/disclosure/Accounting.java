package health.concord.intake.disclosure;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The accounting of disclosures as a table that any spreadsheet reads (42 CFR 2.25). */
final class Accounting {

    private static final String HEAD = "at,recipient,purpose,categories,consent,reference\r\n";

    private Accounting() {}

    static String csv(List<Disclosure> disclosures) {
        return disclosures.stream()
                .map(d -> List.of(
                                cell(d.at().toString()),
                                cell(d.recipient()),
                                cell(d.purpose()),
                                cell(String.join(" ", d.categories())),
                                cell(d.consentId() == null ? "" : d.consentId().toString()),
                                cell(d.reference()))
                        .stream()
                        .collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", HEAD, ""));
    }

    /** Quoted; what a spreadsheet would take for a formula is made text. */
    private static String cell(@Nullable String text) {
        String plain = text == null ? "" : text;
        String safe = !plain.isEmpty() && "=+-@\t\r".indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
