package health.concord.portal.placement;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.matching.AskWhatIf;
import health.concord.portal.matching.Explanation.Lever;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is changed in a what-if: a few answers, weights and seats, in rows of two fields each. */
record WhatIfForm(Form form, List<Choice> factors, List<Choice> rules, List<Choice> groups) {

    /** A row: what is changed, and to what. */
    record Row(String what, String to) {}

    private static final List<Row> FACTORS = rows("factors", "code", "value", 3);
    private static final List<Row> WEIGHTS = rows("weights", "rule", "weight", 2);
    private static final List<Row> SEATS = rows("seats", "group", "seatsLeft", 2);

    public List<Row> factorRows() {
        return FACTORS;
    }

    public List<Row> weightRows() {
        return WEIGHTS;
    }

    public List<Row> seatRows() {
        return SEATS;
    }

    private static List<Row> rows(String list, String what, String to, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Row(list + "[" + i + "]." + what, list + "[" + i + "]." + to))
                .toList();
    }

    /** What the lever of an explanation would change. */
    static Form of(Lever lever) {
        Form form = Form.empty();
        if (lever.group() != null) {
            return form.with("seats[0].group", lever.group()).with("seats[0].seatsLeft", 1);
        }
        form.with("factors[0].code", lever.factor());
        return lever.kind().equals("OPPOSITE") ? form.with("factors[0].value", lever.answer()) : form;
    }

    /** What was typed; what is wrong with it is noted in the form. */
    static AskWhatIf changes(Form form) {
        List<AskWhatIf.FactorChange> answers = new ArrayList<>();
        for (Row row : FACTORS) {
            if (form.optional(row.what()) != null) {
                answers.add(new AskWhatIf.FactorChange(form.text(row.what()), value(form.text(row.to()))));
            }
        }
        List<AskWhatIf.WeightChange> weights = new ArrayList<>();
        for (Row row : WEIGHTS) {
            BigDecimal weight = form.optional(row.what()) == null ? null : decimal(form, row.to());
            if (weight != null) {
                weights.add(new AskWhatIf.WeightChange(form.text(row.what()), weight));
            }
        }
        List<AskWhatIf.SeatChange> seats = new ArrayList<>();
        for (Row row : SEATS) {
            UUID group = form.id(row.what());
            Integer left = group == null ? null : form.number(row.to());
            if (group != null && left != null) {
                seats.add(new AskWhatIf.SeatChange(group, left));
            }
        }
        return new AskWhatIf(answers, weights, seats);
    }

    private static @Nullable BigDecimal decimal(Form form, String name) {
        try {
            String text = form.text(name).replace(',', '.');
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            form.wrong(name, Say.words("placement.noWeight"));
            return null;
        }
    }

    /** As an answer is stored: yes or no, a number, a word, or several words; null as if it had not been asked. */
    static @Nullable Object value(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> {
                return Boolean.TRUE;
            }
            case "no", "false" -> {
                return Boolean.FALSE;
            }
            default -> {
                // A number or words.
            }
        }
        if (text.contains(",")) {
            return Arrays.stream(text.split(",", -1))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
        return text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : text;
    }
}
