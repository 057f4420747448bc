package health.concord.matching.fairness;

import health.concord.matching.fairness.FairnessReport.Row;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report as comma-separated values (RFC 4180), a line for each row; what is suppressed is empty. */
final class Csv {

    private static final String HEAD =
            "attribute,value,suppressed,requests,placed,waiting,placedShare,meanDays,medianDays\r\n";
    /** A spreadsheet would take a value that begins so for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static String of(FairnessReport report) {
        var all = Stream.of(line("all", report.all()));
        var rows = report.tables().stream()
                .flatMap(table -> table.rows().stream().map(row -> line(table.attribute(), row)));
        return HEAD + Stream.concat(all, rows).collect(Collectors.joining());
    }

    private static String line(String attribute, Row row) {
        return fields(
                attribute,
                row.value(),
                row.suppressed() ? "yes" : "no",
                row.requests(),
                row.placed(),
                row.waiting(),
                row.placedShare(),
                row.meanDays(),
                row.medianDays());
    }

    private static String fields(@Nullable Object... values) {
        return Arrays.stream(values).map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var harmless =
                !text.isEmpty() && value instanceof String && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.matches("[^\",\r\n]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
