package health.concord.portal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Members of a description that are typed one entry a line. */
enum DescribedLines {
    /** {@code LCSW}. */
    CREDENTIALS("credentials", "(.+)", List.of()),
    /** {@code NY LCSW 2027-06-30}. */
    LICENCES("licences", "(\\S+)\\s+(.+?)\\s+(\\S+)", List.of("state", "kind", "expires")),
    /** {@code Grieving a death | bereavement is yes}; what follows the stroke may be left out. */
    ADMISSION("admission", "([^|]+?)(?:\\s*\\|\\s*(.+))?", List.of("text", "when")),
    /** {@code gender 2}. */
    COMPOSITION("composition", "(\\S+)\\s+([0-9]{1,2})", List.of("attribute", "atLeast"));

    private static final String NUMBER = "atLeast";

    private final String field;
    private final Pattern pattern;
    private final List<String> members;

    /** @param members what the groups of the pattern are called; none where an entry is its text */
    DescribedLines(String field, String pattern, List<String> members) {
        this.field = field;
        this.pattern = Pattern.compile(pattern);
        this.members = members;
    }

    String field() {
        return field;
    }

    void fill(Form form, JsonNode from) {
        form.with(
                field,
                StreamSupport.stream(from.path(field).spliterator(), false)
                        .map(this::line)
                        .collect(Collectors.joining("\n")));
    }

    /** A line that cannot be read is marked. */
    void read(Form form, ArrayNode to) {
        List<String> lines = form.text(field).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher found = pattern.matcher(lines.get(i).strip());
            if (found.matches()) {
                put(found, to);
            } else if (!lines.get(i).isBlank()) {
                form.wrong(field, Say.words("resource.unreadable", i + 1));
            }
        }
    }

    private String line(JsonNode entry) {
        return members.isEmpty()
                ? entry.asText()
                : members.stream()
                        .filter(entry::hasNonNull)
                        .map(member -> entry.get(member).asText())
                        .collect(Collectors.joining(this == ADMISSION ? " | " : " "));
    }

    private void put(Matcher found, ArrayNode to) {
        if (members.isEmpty()) {
            to.add(found.group(1));
            return;
        }
        var entry = to.addObject();
        for (int i = 0; i < members.size(); i++) {
            String text = found.group(i + 1);
            if (text == null) {
                continue;
            }
            if (members.get(i).equals(NUMBER)) {
                entry.put(NUMBER, Integer.parseInt(text));
            } else {
                entry.put(members.get(i), text);
            }
        }
    }
}
