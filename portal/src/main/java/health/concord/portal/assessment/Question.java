package health.concord.portal.assessment;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.intake.Instrument;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is shown, or a text between questions.
 *
 * @param number as people count; empty for a text
 * @param choices the answers it offers; none where a number is entered
 * @param askedAfter the question that must have been answered with yes first; null when it is always asked
 */
record Question(
        String id,
        String number,
        String text,
        String kind,
        List<Choice> choices,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable String askedAfter) {

    static Question of(Instrument instrument, Instrument.Item item) {
        return new Question(
                item.linkId(),
                item.linkId().length() <= 3 ? item.linkId() : "",
                item.text(),
                item.type(),
                item.type().equals("boolean")
                        ? Choice.list("false", "No", "true", "Yes")
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

    public String field() {
        return "answers." + id;
    }

    public boolean isText() {
        return kind.equals("display");
    }

    public boolean isNumber() {
        return choices.isEmpty();
    }

    /** Whether the question is asked at all, after what was answered before. */
    boolean isAsked(Form form) {
        return askedAfter == null || form.text("answers." + askedAfter).equals("true");
    }

    /** As intake takes it; null when it was left open. */
    @Nullable
    Object answer(Form form) {
        String typed = form.text(field());
        if (isText() || typed.isEmpty() || !isAsked(form)) {
            return null;
        }
        return kind.equals("boolean") ? (Object) Boolean.valueOf(typed) : form.number(field());
    }
}
