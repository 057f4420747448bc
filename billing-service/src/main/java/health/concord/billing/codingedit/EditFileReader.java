package health.concord.billing.codingedit;

import health.concord.billing.rule.CodePair;
import health.concord.billing.rule.UnitLimit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables that CMS publishes: tab- or comma-separated, with some lines of notice and heading before the rows.
 * Whatever stands behind the heading must be a row; one that is not refuses the file with its line. Rows are handed on
 * in portions, so that a table of a million rows takes no more memory than a short one.
 */
final class EditFileReader {

    static final int PORTION = 2_000;
    /** More than a worksheet can hold, which is why CMS splits its tables. */
    static final int MOST_ROWS = 2_000_000;

    private static final int LONGEST_LINE = 4_096;

    /** Rows that stand together in the file, at these lines. */
    record Portion<T>(int firstLine, int lastLine, List<T> rows) {}

    private EditFileReader() {}

    static void pairs(InputStream file, Consumer<Portion<CodePair>> to) throws IOException {
        EditTable.read(file, text -> read(text, "column 1", 6, EditRow::pair, to));
    }

    static void limits(InputStream file, Consumer<Portion<UnitLimit>> to) throws IOException {
        EditTable.read(file, text -> read(text, "mue values", 3, EditRow::limit, to));
    }

    private static <T> void read(
            BufferedReader text, String heading, int columns, Function<EditRow, T> read, Consumer<Portion<T>> to)
            throws IOException {
        List<T> rows = new ArrayList<>();
        boolean begun = false;
        int line = 0;
        int first = 0;
        int count = 0;
        for (String next = line(text, 1); next != null; next = line(text, line + 1)) {
            line++;
            if (!begun) {
                begun = next.toLowerCase(Locale.ROOT).contains(heading);
                continue;
            }
            EditRow row = EditRow.of(line, next);
            boolean headingGoesOn = count == 0 && row.startsEmpty();
            if (next.isBlank() || headingGoesOn) {
                continue;
            }
            if (row.fields().size() < columns) {
                throw new EditFileRefused(
                        line, "has " + row.fields().size() + " columns, and " + columns + " are needed");
            }
            if (++count > MOST_ROWS) {
                throw new EditFileRefused(line, "is more than the " + MOST_ROWS + " rows that a file may have");
            }
            first = rows.isEmpty() ? line : first;
            rows.add(read.apply(row));
            if (rows.size() == PORTION) {
                to.accept(new Portion<>(first, line, List.copyOf(rows)));
                rows.clear();
            }
        }
        if (count == 0) {
            throw new EditFileRefused(
                    Math.max(line, 1),
                    begun ? "ends the file without a row" : "ends the file without the heading \"" + heading + "\"");
        }
        if (!rows.isEmpty()) {
            to.accept(new Portion<>(first, line, List.copyOf(rows)));
        }
    }

    /** The next line, or null at the end; one that does not end is not read to its end. */
    private static @Nullable String line(BufferedReader text, int number) throws IOException {
        int letter = text.read();
        if (letter < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        for (; letter >= 0 && letter != '\n'; letter = text.read()) {
            if (line.length() == LONGEST_LINE) {
                throw new EditFileRefused(number, "is longer than " + LONGEST_LINE + " characters");
            }
            line.append((char) letter);
        }
        return line.toString();
    }
}
