package health.concord.billing.codingedit;

import health.concord.billing.policy.ServiceCode;
import health.concord.billing.rule.CodePair;
import health.concord.billing.rule.UnitLimit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A row of a published table with its line in the file, from 1; columns are counted from 1, as people count them. */
record EditRow(int line, List<String> fields) {

    private static final Pattern CODE = Pattern.compile(ServiceCode.PROCEDURE);
    private static final Pattern UNITS = Pattern.compile("[0-9]{1,6}");
    private static final String NO_DATE = "*";

    static EditRow of(int line, String text) {
        List<String> fields = text.indexOf('\t') >= 0
                ? List.of(text.split("\t", -1)).stream().map(String::strip).toList()
                : commaSeparated(line, text);
        return new EditRow(line, fields);
    }

    private static List<String> commaSeparated(int line, String text) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char letter : text.toCharArray()) {
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
            throw new EditFileRefused(line, "has a quotation mark without its end");
        }
        fields.add(field.toString().strip());
        return fields;
    }

    boolean startsEmpty() {
        return at(1).isEmpty();
    }

    CodePair pair() {
        LocalDate from = day(4);
        LocalDate until = at(5).isEmpty() || at(5).equals(NO_DATE) ? null : day(5);
        if (!Set.of("0", "1", "9").contains(at(6))) {
            throw refused("has no modifier indicator (0, 1 or 9) in column 6");
        }
        return new CodePair(code(1), code(2), from, until, Integer.parseInt(at(6)));
    }

    UnitLimit limit() {
        if (!UNITS.matcher(at(2)).matches()) {
            throw refused("has no number of units in column 2");
        }
        // Written as "3 Date of Service Edit: Clinical".
        char indicator = at(3).isEmpty() ? ' ' : at(3).charAt(0);
        if (indicator < '1' || indicator > '3') {
            throw refused("has no adjudication indicator (1, 2 or 3) in column 3");
        }
        return new UnitLimit(code(1), Integer.parseInt(at(2)), indicator - '0');
    }

    private String at(int column) {
        return fields.get(column - 1);
    }

    private String code(int column) {
        if (!CODE.matcher(at(column)).matches()) {
            throw refused("has no procedure code in column " + column);
        }
        return at(column);
    }

    private LocalDate day(int column) {
        try {
            return LocalDate.parse(at(column), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            throw refused("has no date of the form 20260101 in column " + column);
        }
    }

    private EditFileRefused refused(String why) {
        return new EditFileRefused(line, why);
    }
}
