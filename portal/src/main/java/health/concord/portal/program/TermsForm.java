package health.concord.portal.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.portal.billing.Dollars;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A policy's terms as they are typed. What no field is for stays as it was in the version that is changed. */
final class TermsForm {

    private static final String PER_DIEM = "terms.perDiem.";
    private static final String PER_WEEK = "terms.perWeek.";
    private static final String FEES = "terms.feeSchedule";
    private static final String PLACES = "terms.placesOfService";
    private static final List<String> TEXTS = List.of("typeOfBill", "unitRule", "linePer", "source", "interimBilling");
    private static final List<String> NUMBERS =
            List.of("timelyFilingDays", "certificationDays", "certifiedWeekMinMinutes", "appealDays", "phpGapDays");
    private static final List<String> TICKS = List.of("noteRequired", "interimAllowed", "codingEdits");
    private static final List<String> CODES = List.of("conditionCodes", "authRequired", "eligibleSiteKinds");
    private static final List<String> DAY_TEXTS = List.of("code", "revCode", "weekShortfall", "shortDay");
    private static final List<String> DAY_NUMBERS = List.of("dayMinMinutes", "weekMinDays", "weekMinMinutes");
    private static final List<String> DAY_CODES = List.of("bundled", "carveOut");

    private static final List<String> WEEK_TEXTS = List.of("code", "revCode", "shortWeek");
    private static final List<String> WEEK_NUMBERS = List.of("minServices");
    private static final List<String> WEEK_CODES = List.of("bundled", "excluded", "carveOut");

    private final Form form;

    TermsForm(Form form) {
        this.form = form;
    }

    /** Fills what nothing was typed into. */
    Form filled(JsonNode terms) {
        fill("terms.", terms, TEXTS, NUMBERS, CODES);
        TICKS.stream()
                .filter(name -> terms.path(name).asBoolean(name.equals("codingEdits")))
                .forEach(name -> form.with("terms." + name, "on"));
        if (terms.path("perDiem").isObject()) {
            fill(PER_DIEM, terms.path("perDiem"), DAY_TEXTS, DAY_NUMBERS, DAY_CODES);
        }
        if (terms.path("perWeek").isObject()) {
            fill(PER_WEEK, terms.path("perWeek"), WEEK_TEXTS, WEEK_NUMBERS, WEEK_CODES);
        }
        for (TermsLines lines : TermsLines.values()) {
            form.with(lines.field(), lines.text(terms.at(path(lines.field()))));
        }
        form.with(
                FEES,
                terms.path("feeSchedule").properties().stream()
                        .map(fee -> fee.getKey() + " "
                                + Dollars.of(fee.getValue().asLong()).replaceAll("[$,]", ""))
                        .collect(Collectors.joining("\n")));
        form.with(
                PLACES,
                terms.path("placesOfService").properties().stream()
                        .map(place -> place.getKey() + " " + place.getValue().asText())
                        .collect(Collectors.joining("\n")));
        return form;
    }

    private void fill(String at, JsonNode from, List<String> texts, List<String> numbers, List<String> codes) {
        texts.stream()
                .filter(from::hasNonNull)
                .forEach(name -> form.with(at + name, from.get(name).asText()));
        numbers.stream()
                .filter(from::hasNonNull)
                .forEach(name -> form.with(at + name, from.get(name).asText()));
        codes.forEach(name -> form.with(at + name, TermsLines.joined(from.path(name))));
    }

    /** The terms with what was typed; what cannot be read is marked in the form. */
    ObjectNode read(ObjectNode before) {
        ObjectNode terms = before.deepCopy();
        read("terms.", terms, TEXTS, NUMBERS, CODES);
        TICKS.forEach(name -> terms.put(name, form.isTicked("terms." + name)));
        if (terms.path("perDiem") instanceof ObjectNode day) {
            read(PER_DIEM, day, DAY_TEXTS, DAY_NUMBERS, DAY_CODES);
        }
        if (terms.path("perWeek") instanceof ObjectNode week) {
            read(PER_WEEK, week, WEEK_TEXTS, WEEK_NUMBERS, WEEK_CODES);
        }
        for (TermsLines lines : TermsLines.values()) {
            List<Integer> unreadable = new ArrayList<>();
            terms.set(path(lines.field()).substring(1), lines.read(form.text(lines.field()), unreadable));
            unreadable.forEach(line -> unreadable(lines.field(), line));
        }
        fees(terms.putObject("feeSchedule"));
        places(terms.putObject("placesOfService"));
        return terms;
    }

    private void read(String at, ObjectNode to, List<String> texts, List<String> numbers, List<String> codes) {
        for (String name : texts) {
            to.put(name, form.optional(at + name));
        }
        for (String name : numbers) {
            to.put(name, form.number(at + name));
        }
        codes.forEach(name -> {
            ArrayNode all = to.putArray(name);
            TermsLines.words(form.text(at + name)).forEach(all::add);
        });
        // What was left open is left out, as in terms that never had it.
        to.properties().removeIf(term -> term.getValue().isNull());
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
