package health.concord.portal.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.portal.billing.Dollars;
import health.concord.portal.form.Form;
import health.concord.portal.form.JsonFields;
import health.concord.portal.language.Say;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A policy's terms as they are typed. What no field is for stays as it was in the version that is changed. */
final class TermsForm {

    private static final JsonFields TERMS = new JsonFields(
            "terms.",
            List.of("typeOfBill", "unitRule", "linePer", "source", "interimBilling"),
            List.of("timelyFilingDays", "certificationDays", "certifiedWeekMinMinutes", "appealDays", "phpGapDays"),
            List.of("conditionCodes", "authRequired", "eligibleSiteKinds"));
    /** What pays a day or a week at once, where the terms have it, by its name in them. */
    private static final Map<String, JsonFields> AT_ONCE = Map.of(
            "perDiem",
            new JsonFields(
                    "terms.perDiem.",
                    List.of("code", "revCode", "weekShortfall", "shortDay"),
                    List.of("dayMinMinutes", "weekMinDays", "weekMinMinutes"),
                    List.of("bundled", "carveOut")),
            "perWeek",
            new JsonFields(
                    "terms.perWeek.",
                    List.of("code", "revCode", "shortWeek"),
                    List.of("minServices"),
                    List.of("bundled", "excluded", "carveOut")));

    private static final String FEES = "terms.feeSchedule";
    private static final String PLACES = "terms.placesOfService";
    private static final List<String> TICKS = List.of("noteRequired", "interimAllowed", "codingEdits");

    private final Form form;

    TermsForm(Form form) {
        this.form = form;
    }

    /** Fills what nothing was typed into. */
    Form filled(JsonNode terms) {
        TERMS.fill(form, terms);
        TICKS.stream()
                .filter(name -> terms.path(name).asBoolean(name.equals("codingEdits")))
                .forEach(name -> form.with("terms." + name, "on"));
        AT_ONCE.forEach((name, fields) -> fields.fill(form, terms.path(name)));
        for (TermsLines lines : TermsLines.values()) {
            form.with(lines.field(), lines.text(terms.at(path(lines.field()))));
        }
        form.with(
                FEES,
                terms.path("feeSchedule").properties().stream()
                        .map(fee -> fee.getKey() + " "
                                + Dollars.typed(fee.getValue().asLong()))
                        .collect(Collectors.joining("\n")));
        form.with(
                PLACES,
                terms.path("placesOfService").properties().stream()
                        .map(place -> place.getKey() + " " + place.getValue().asText())
                        .collect(Collectors.joining("\n")));
        return form;
    }

    /** The terms with what was typed; what cannot be read is marked in the form. */
    ObjectNode read(ObjectNode before) {
        ObjectNode terms = before.deepCopy();
        TERMS.read(form, terms);
        TICKS.forEach(name -> terms.put(name, form.isTicked("terms." + name)));
        AT_ONCE.forEach((name, fields) -> {
            if (terms.path(name) instanceof ObjectNode there) {
                fields.read(form, there);
            }
        });
        for (TermsLines lines : TermsLines.values()) {
            List<Integer> unreadable = new ArrayList<>();
            terms.set(path(lines.field()).substring(1), lines.read(form.text(lines.field()), unreadable));
            unreadable.forEach(line -> unreadable(lines.field(), line));
        }
        fees(terms.putObject("feeSchedule"));
        places(terms.putObject("placesOfService"));
        return terms;
    }

    private void fees(ObjectNode fees) {
        pairs(FEES).forEach((line, pair) -> {
            Long cents = Dollars.cents(pair.get(1));
            if (cents == null) {
                unreadable(FEES, line);
            } else {
                fees.put(pair.get(0), cents);
            }
        });
    }

    private void places(ObjectNode places) {
        pairs(PLACES).values().forEach(pair -> places.put(pair.get(0), pair.get(1)));
    }

    /** Lines of two words, by their number; others are marked. */
    private Map<Integer, List<String>> pairs(String field) {
        Map<Integer, List<String>> pairs = new LinkedHashMap<>();
        int line = 0;
        for (String text : form.text(field).lines().toList()) {
            line++;
            List<String> words = List.of(text.strip().split("\\s+"));
            if (words.size() == 2) {
                pairs.put(line, words);
            } else if (!text.isBlank()) {
                unreadable(field, line);
            }
        }
        return pairs;
    }

    private void unreadable(String field, int line) {
        form.wrong(field, Say.words("terms.unreadable", line));
    }

    /** Where it stands in the terms. */
    private static String path(String field) {
        return field.substring("terms".length()).replace('.', '/');
    }
}
