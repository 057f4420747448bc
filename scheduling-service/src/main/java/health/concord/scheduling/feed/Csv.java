package health.concord.scheduling.feed;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as a spreadsheet reads them (RFC 4180). What a spreadsheet would take for a formula is text: a title such as
 * {@code =HYPERLINK(…)} must not run on the desk of whoever opens the file.
 */
final class Csv {

    private static final String FORMULA = "=+-@\t\r\n";

    private Csv() {}

    static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
