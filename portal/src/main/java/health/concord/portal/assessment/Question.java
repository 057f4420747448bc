package health.concord.portal.assessment;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.intake.Instrument;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is shown, or a text between questions.
 *
 * @param number as people count; empty for a text
 * @param several whether more than one answer may be given
 * @param choices the answers it offers; none where a number or some words are entered
 * @param askedAfter the question that must have been answered with yes first; null when it is always asked
 */
public record Question(
        String id,
        String number,
        String text,
        String kind,
        boolean several,
        List<Choice> choices,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable String askedAfter) {

    public static Question of(Instrument instrument, Instrument.Item item) {
        return new Question(
                item.linkId(),
                item.linkId().length() <= 3 ? item.linkId() : "",
                item.text(),
                item.type(),
                item.repeats(),
                item.type().equals("boolean")
                        ? Choice.codes("common.truth", "false", "true")
                        : instrument.answersTo(item).stream()
                                .map(answer -> new Choice(String.valueOf(answer.points()), answer.display()))
                                .toList(),
                Instrument.limit(item, "minValue"),
                Instrument.limit(item, "maxValue"),
                Stream.ofNullable(item.enableWhen())
                        .flatMap(List::stream)
                        .filter(when -> Boolean.TRUE.equals(when.answerBoolean()))
                        .map(Instrument.EnableWhen::question)
                        .findFirst()
                        .orElse(null));
    }

    /** Those of an instrument, in order. */
    public static List<Question> of(Instrument instrument) {
        return instrument.items().stream().map(item -> of(instrument, item)).toList();
    }

    public String field() {
        return "answers." + id;
    }

    public boolean isText() {
        return kind.equals("display");
    }

    public boolean isNumber() {
        return choices.isEmpty() && !isWords();
    }

    /** Whether it is answered in the person's own words. */
    public boolean isWords() {
        return kind.equals("text") || kind.equals("string");
    }

    /** Whether the question is asked at all, after what was answered before. */
    boolean isAsked(Form form) {
        return askedAfter == null || form.text("answers." + askedAfter).equals("true");
    }

    /** As intake takes it; null when it was left open. */
    public @Nullable Object answer(Form form) {
        String typed = form.text(field());
        if (isText() || typed.isEmpty() || !isAsked(form)) {
            return null;
        }
        if (several) {
            return form.all(field()).stream()
                    .filter(value -> value.matches("-?\\d{1,6}"))
                    .map(Integer::valueOf)
                    .toList();
        }
        if (isWords()) {
            return typed;
        }
        return kind.equals("boolean") ? (Object) Boolean.valueOf(typed) : form.number(field());
    }

    /** Every answer that was given. */
    public static Map<String, Object> answers(List<Question> questions, Form form) {
        Map<String, Object> answers = new LinkedHashMap<>();
        questions.forEach(question -> {
            Object answer = question.answer(form);
            if (answer != null) {
                answers.put(question.id(), answer);
            }
        });
        return answers;
    }

    /** Puts answers of before into the form; what was typed goes first. */
    public static Form fill(Form form, Map<String, Object> answers) {
        answers.forEach((id, answer) -> {
            if (answer instanceof Collection<?> many) {
                form.withAll("answers." + id, many.stream().map(Question::plain).toList());
            } else {
                form.with("answers." + id, plain(answer));
            }
        });
        return form;
    }

    /** A whole number without the point that JSON may have given it. */
    private static String plain(Object answer) {
        return answer instanceof Number number ? String.valueOf(number.intValue()) : answer.toString();
    }
}
