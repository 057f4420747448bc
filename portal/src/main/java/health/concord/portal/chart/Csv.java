package health.concord.portal.chart;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of a file for spreadsheets (RFC 4180). */
public final class Csv {

    public static String line(String... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** What a spreadsheet would take for a formula is made text, so that a name runs nothing on opening. */
    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private Csv() {}
}
