package health.concord.portal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of an instrument, as an FHIR questionnaire.
 *
 * @param revision of the words; 0 where there are none yet, or they are shipped
 */
public record InstrumentText(int revision, JsonNode questionnaire) {

    private static final String COPYRIGHT = "copyright";
    private static final String WORDS = "text";
    private static final String DISPLAY = "display";

    /**
     * A place for words.
     *
     * @param field its name in a form
     * @param label what is known of it without its words
     * @param words null while there are none
     */
    public record Slot(String field, String label, @Nullable String words) {}

    public List<Slot> questions() {
        return items().map(item -> new Slot(
                        "text." + item.path("linkId").asText(),
                        item.path("linkId").asText(),
                        words(item, WORDS)))
                .toList();
    }

    /** The options of all questions; those that share a set stand once. */
    public List<Slot> options() {
        return concepts()
                .map(concept -> new Slot(
                        "option." + concept.path("code").asText(),
                        concept.path("code").asText(),
                        words(concept, DISPLAY)))
                .toList();
    }

    public String copyright() {
        return questionnaire.path(COPYRIGHT).asText("");
    }

    /** Whose question a complaint is about: {@code text.3} of {@code item[2].text}; as it is where it is about none. */
    public String field(String complaint) {
        if (!complaint.startsWith("item[")) {
            return complaint;
        }
        int place = Integer.parseInt(complaint.substring("item[".length(), complaint.indexOf(']')));
        return "text." + questionnaire.path("item").path(place).path("linkId").asText();
    }

    /** The same questionnaire with these words, by the names of their fields. */
    JsonNode with(Function<String, String> typed) {
        JsonNode whole = questionnaire.deepCopy();
        InstrumentText copy = new InstrumentText(revision, whole);
        ((ObjectNode) whole).put(COPYRIGHT, typed.apply(COPYRIGHT));
        copy.items()
                .forEach(item -> ((ObjectNode) item)
                        .put(WORDS, typed.apply("text." + item.path("linkId").asText())));
        copy.concepts()
                .forEach(concept -> ((ObjectNode) concept)
                        .put(
                                DISPLAY,
                                typed.apply("option." + concept.path("code").asText())));
        return whole;
    }

    private static @Nullable String words(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }

    private Stream<JsonNode> items() {
        return all(questionnaire.path("item"))
                .filter(item -> !item.path("type").asText().equals("display"));
    }

    private Stream<JsonNode> concepts() {
        return all(questionnaire.path("contained"))
                .flatMap(set -> all(set.path("compose").path("include")))
                .flatMap(include -> all(include.path("concept")));
    }

    private static Stream<JsonNode> all(JsonNode list) {
        List<JsonNode> found = new ArrayList<>();
        list.forEach(found::add);
        return found.stream();
    }
}
