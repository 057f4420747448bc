package health.concord.portal.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.portal.form.JsonFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list of a policy's terms as text, one entry a line, and back: tables of codes are read and typed faster so than in
 * dozens of fields.
 */
enum TermsLines {
    /** {@code INDIVIDUAL_THERAPY 90832 SESSION 16-37 0914}; a kind, most minutes and a revenue code may be left out. */
    SERVICE_CODES(
            "terms.serviceCodes",
            "([A-Z_]+)(?:/(GROUP|INDIVIDUAL))?\\s+(\\S+)\\s+([A-Z_]+)\\s+([0-9]{1,4})-([0-9]{0,4})(?:\\s+(\\S+))?",
            (found, row) -> {
                put(row, "type", found.group(1));
                put(row, "kind", found.group(2));
                put(row, "code", found.group(3));
                put(row, "basis", found.group(4));
                row.put("minMinutes", Integer.parseInt(found.group(5)));
                if (!found.group(6).isEmpty()) {
                    row.put("maxMinutes", Integer.parseInt(found.group(6)));
                }
                put(row, "revCode", found.group(7));
            },
            row -> text(row, "type") + (text(row, "kind").isEmpty() ? "" : "/" + text(row, "kind")) + " "
                    + text(row, "code") + " " + text(row, "basis") + " " + text(row, "minMinutes") + "-"
                    + text(row, "maxMinutes") + " " + text(row, "revCode")),
    /** {@code HQ GROUP 90853}; without codes it goes on all. */
    MODIFIERS(
            "terms.modifiers",
            "(\\S+)\\s+([A-Z]+)((?:\\s+\\S+)*)",
            (found, row) -> {
                put(row, "modifier", found.group(1));
                put(row, "when", found.group(2));
                ArrayNode codes = row.putArray("codes");
                JsonFields.words(found.group(3)).forEach(codes::add);
            },
            row -> text(row, "modifier") + " " + text(row, "when") + " " + JsonFields.joined(row.path("codes"))),
    /** {@code 90853 90834 59}. */
    PROCEDURE_PAIRS(
            "terms.procedurePairs",
            "(\\S+)\\s+(\\S+)\\s+(\\S+)",
            (found, row) -> {
                put(row, "column1", found.group(1));
                put(row, "column2", found.group(2));
                put(row, "modifier", found.group(3));
            },
            row -> text(row, "column1") + " " + text(row, "column2") + " " + text(row, "modifier")),
    /** {@code 5851 3-3}, {@code 5852 4-}; with {@code REVIEW} where a person should look at such a day. */
    DAY_TIERS(
            "terms.dayTiers",
            "(\\S+)\\s+([0-9]{1,2})-([0-9]{0,2})(\\s+REVIEW)?",
            (found, row) -> {
                put(row, "group", found.group(1));
                row.put("minServices", Integer.parseInt(found.group(2)));
                if (!found.group(3).isEmpty()) {
                    row.put("maxServices", Integer.parseInt(found.group(3)));
                }
                row.put("review", found.group(4) != null);
            },
            row -> text(row, "group") + " " + text(row, "minServices") + "-" + text(row, "maxServices")
                    + (row.path("review").asBoolean() ? " REVIEW" : ""));

    private final String field;
    private final Pattern pattern;
    private final BiConsumer<Matcher, ObjectNode> read;
    private final Function<JsonNode, String> written;

    TermsLines(String field, String pattern, BiConsumer<Matcher, ObjectNode> read, Function<JsonNode, String> written) {
        this.field = field;
        this.pattern = Pattern.compile(pattern);
        this.read = read;
        this.written = written;
    }

    /** As the service names it, behind {@code terms}. */
    String field() {
        return field;
    }

    String text(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(written)
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    /** What was typed; the numbers of lines that cannot be read are put into {@code unreadable}. */
    ArrayNode read(String typed, List<Integer> unreadable) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        List<String> lines = new ArrayList<>(typed.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            Matcher found = pattern.matcher(lines.get(i).strip());
            if (found.matches()) {
                read.accept(found, rows.addObject());
            } else if (!lines.get(i).isBlank()) {
                unreadable.add(i + 1);
            }
        }
        return rows;
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).isNull() ? "" : row.path(field).asText("");
    }

    private static void put(ObjectNode row, String field, @Nullable String value) {
        if (value != null) {
            row.put(field, value);
        }
    }
}
