package health.concord.billing.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows for a spreadsheet (RFC 4180). A text that a spreadsheet would take for a formula is disarmed. */
final class Csv {

    private final StringBuilder text = new StringBuilder();

    Csv row(Object... cells) {
        text.append(Arrays.stream(cells)
                        .map(cell -> cell(String.valueOf(cell), cell instanceof Number))
                        .collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(String value, boolean number) {
        String safe = !number && !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
