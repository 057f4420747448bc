package health.concord.portal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.portal.billing.Dollars;
import health.concord.portal.form.Form;
import health.concord.portal.form.JsonFields;
import health.concord.portal.language.Say;
import health.concord.portal.matching.Described;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A group or a therapist as it is typed.
 *
 * @param plain members with a field of their own
 * @param lines members that are typed one entry a line
 * @param several the member that is ticked, one or more
 */
record DescriptionForm(JsonFields plain, List<DescribedLines> lines, String several) {

    private static final String COST = "costPerSessionCents";
    private static final String TELEHEALTH = "telehealth";
    private static final String ENTRY_POINTS = "entryPoints";
    private static final String CYCLE = "cycle";
    private static final JsonFields IN_CYCLE =
            new JsonFields("cycle.", List.of("asOf"), List.of("sessions", "session"), List.of());

    private static final DescriptionForm GROUP = new DescriptionForm(
            new JsonFields(
                    "",
                    List.of("title", "model", "membership", "language", "agreementVersion", "curriculum", "room"),
                    List.of("sizeMin", "sizeMax", "viable", "minutes", "weeks"),
                    List.of("leaderCompetencies", "entryDates", "stages", "themes", "population")),
            List.of(DescribedLines.ADMISSION, DescribedLines.COMPOSITION),
            "leaders");
    private static final DescriptionForm THERAPIST = new DescriptionForm(
            new JsonFields(
                    "",
                    List.of("name", "gender", "earliestStart"),
                    List.of("caseloadLimit", "caseload"),
                    List.of("competencies", "languages", "modalities", "tags", "prefers", "prefersNot")),
            List.of(DescribedLines.LICENCES, DescribedLines.CREDENTIALS),
            "sites");

    static DescriptionForm of(Described kind) {
        return kind == Described.GROUP ? GROUP : THERAPIST;
    }

    /** Fills what nothing was typed into. */
    Form filled(Form form, JsonNode from) {
        plain.fill(form, from);
        lines.forEach(each -> each.fill(form, from));
        form.withAll(several, standing(from));
        if (from.path(TELEHEALTH).asBoolean()) {
            form.with(TELEHEALTH, "on");
        }
        if (from.hasNonNull(COST)) {
            form.with(COST, Dollars.typed(from.get(COST).asLong()));
        }
        IN_CYCLE.fill(form, from.path(CYCLE));
        form.with("cycle." + ENTRY_POINTS, JsonFields.joined(from.path(CYCLE).path(ENTRY_POINTS)));
        return form.with("version", from.path("version").asText());
    }

    /** Who or what is ticked in a description. */
    List<String> standing(JsonNode from) {
        return StreamSupport.stream(from.path(several).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The description with what was typed; what cannot be read is marked in the form. */
    ObjectNode read(Form form, ObjectNode before) {
        ObjectNode description = before.deepCopy();
        description.remove(List.of("id", "version", "retired"));
        plain.read(form, description);
        lines.forEach(each -> each.read(form, description.putArray(each.field())));
        ArrayNode ticked = description.putArray(several);
        form.all(several).forEach(ticked::add);
        description.put(TELEHEALTH, form.isTicked(TELEHEALTH));
        description.remove(COST);
        if (!form.text(COST).isEmpty()) {
            description.put(COST, Dollars.cents(form, COST));
        }
        readCycle(form, description);
        return description;
    }

    /** A group without a curriculum has no place in one. */
    private static void readCycle(Form form, ObjectNode description) {
        description.remove(CYCLE);
        if (Stream.of("sessions", "session", "asOf")
                .allMatch(name -> form.text("cycle." + name).isEmpty())) {
            return;
        }
        ObjectNode cycle = description.putObject(CYCLE);
        IN_CYCLE.read(form, cycle);
        ArrayNode points = cycle.putArray(ENTRY_POINTS);
        for (String point : JsonFields.words(form.text("cycle." + ENTRY_POINTS))) {
            if (point.matches("[0-9]{1,3}")) {
                points.add(Integer.parseInt(point));
            } else {
                form.wrong("cycle." + ENTRY_POINTS, Say.words("form.notWhole"));
            }
        }
    }

    /** What matching finds wrong with one of several stands beside all of them. */
    Form marked(Form form) {
        Stream.of(plain.lists().stream(), lines.stream().map(DescribedLines::field), Stream.of(several))
                .flatMap(names -> names)
                .forEach(name -> form.problemsUnder(name + "[").stream()
                        .findFirst()
                        .ifPresent(problem -> form.wrong(name, problem)));
        return form;
    }
}
