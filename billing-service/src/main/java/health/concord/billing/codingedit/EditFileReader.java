package health.concord.billing.codingedit;

import health.concord.billing.policy.ServiceCode;
import health.concord.billing.rule.CodePair;
import health.concord.billing.rule.UnitLimit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the files that CMS publishes: tab- or comma-separated, with some lines of notice and heading before the rows.
 * Whatever stands behind the heading must be a row; one that is not refuses the file with its line.
 */
final class EditFileReader {

    private static final Pattern CODE = Pattern.compile(ServiceCode.PROCEDURE);
    private static final Pattern UNITS = Pattern.compile("[0-9]{1,6}");
    private static final String NO_DATE = "*";
    private static final int PAIR_FIELDS = 6;
    private static final int LIMIT_FIELDS = 3;

    /** A row with its line in the file, from 1. */
    private record Row(int line, List<String> fields) {

        String at(int field) {
            return fields.get(field - 1);
        }

        String code(int field) {
            if (!CODE.matcher(at(field)).matches()) {
                throw refused("has no procedure code in column " + field);
            }
            return at(field);
        }

        LocalDate day(int field) {
            try {
                return LocalDate.parse(at(field), DateTimeFormatter.BASIC_ISO_DATE);
            } catch (DateTimeParseException e) {
                throw refused("has no date of the form 20260101 in column " + field);
            }
        }

        EditFileRefused refused(String why) {
            return new EditFileRefused(line, why);
        }
    }

    private EditFileReader() {}

    static List<CodePair> pairs(byte[] file) {
        List<CodePair> pairs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows(file, "column 1", PAIR_FIELDS)) {
            LocalDate from = row.day(4);
            LocalDate until = row.at(5).isEmpty() || row.at(5).equals(NO_DATE) ? null : row.day(5);
            if (!Set.of("0", "1", "9").contains(row.at(6))) {
                throw row.refused("has no modifier indicator (0, 1 or 9) in column 6");
            }
            if (!seen.add(row.at(1) + row.at(2) + from)) {
                throw row.refused("repeats a pair of the same day");
            }
            pairs.add(new CodePair(row.code(1), row.code(2), from, until, Integer.parseInt(row.at(6))));
        }
        return pairs;
    }

    static List<UnitLimit> limits(byte[] file) {
        List<UnitLimit> limits = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows(file, "mue values", LIMIT_FIELDS)) {
            if (!UNITS.matcher(row.at(2)).matches()) {
                throw row.refused("has no number of units in column 2");
            }
            // Written as "3 Date of Service Edit: Clinical".
            char indicator = row.at(3).isEmpty() ? ' ' : row.at(3).charAt(0);
            if (indicator < '1' || indicator > '3') {
                throw row.refused("has no adjudication indicator (1, 2 or 3) in column 3");
            }
            if (!seen.add(row.at(1))) {
                throw row.refused("repeats a code");
            }
            limits.add(new UnitLimit(row.code(1), Integer.parseInt(row.at(2)), indicator - '0'));
        }
        return limits;
    }

    private static List<Row> rows(byte[] file, String heading, int fewest) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        List<Row> rows = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!begun) {
                begun = line.toLowerCase(Locale.ROOT).contains(heading);
                continue;
            }
            Row row = new Row(i + 1, split(line, i + 1));
            boolean headingGoesOn = rows.isEmpty() && row.at(1).isEmpty();
            if (line.isBlank() || headingGoesOn) {
                continue;
            }
            if (row.fields().size() < fewest) {
                throw row.refused("has " + row.fields().size() + " columns, and " + fewest + " are needed");
            }
            rows.add(row);
        }
        if (rows.isEmpty()) {
            throw new EditFileRefused(
                    Math.max(lines.size(), 1),
                    begun ? "ends the file without a row" : "ends the file without the heading \"" + heading + "\"");
        }
        return rows;
    }

    private static List<String> split(String line, int number) {
        if (line.indexOf('\t') >= 0) {
            return List.of(line.split("\t", -1)).stream().map(String::strip).toList();
        }
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(letter);
            }
        }
        if (quoted) {
            throw new EditFileRefused(number, "has a quotation mark without its end");
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
