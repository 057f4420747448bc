package health.concord.commons.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines for a spreadsheet (RFC 4180), quoted where they must be. A text that a spreadsheet would take for a formula is
 * disarmed by an apostrophe; a number is left as it is, nothing is an empty cell.
 */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder lines = new StringBuilder();

    public Csv row(@Nullable Object... cells) {
        lines.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
        return this;
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean formula = !(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
