package health.concord.portal.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Fields of a form that are members of a description in JSON, by how they are typed.
 *
 * @param at before the members' names in the form's
 * @param texts one line each
 * @param numbers whole ones
 * @param lists words with a space between them
 */
public record JsonFields(String at, List<String> texts, List<String> numbers, List<String> lists) {

    /** Fills what nothing was typed into. */
    public void fill(Form form, JsonNode from) {
        Stream.concat(texts.stream(), numbers.stream())
                .filter(from::hasNonNull)
                .forEach(name -> form.with(at + name, from.get(name).asText()));
        lists.forEach(name -> form.with(at + name, joined(from.path(name))));
    }

    /** Puts what was typed; what was left open is left out, as in a description that never had it. */
    public void read(Form form, ObjectNode to) {
        texts.forEach(name -> to.put(name, form.optional(at + name)));
        numbers.forEach(name -> to.put(name, form.number(at + name)));
        lists.forEach(name -> {
            ArrayNode all = to.putArray(name);
            words(form.text(at + name)).forEach(all::add);
        });
        to.properties().removeIf(member -> member.getValue().isNull());
    }

    public static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("[\\s,]+"));
    }

    public static String joined(JsonNode words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(" "));
    }
}
