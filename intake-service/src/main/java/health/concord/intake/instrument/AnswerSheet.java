package health.concord.intake.instrument;

import health.concord.commons.problem.FieldError;
import health.concord.intake.instrument.Questionnaire.EnableWhen;
import health.concord.intake.instrument.Questionnaire.Item;
import health.concord.intake.logic.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one questionnaire. A choice is answered by the points of its option, a number by itself, a yes-or-no
 * question by true or false. What was not answered is unknown, except where the instrument's own skip rule
 * ({@code enableWhen}) says that the question is not asked: then it is a no.
 */
public final class AnswerSheet {

    private final Questionnaire questionnaire;
    private final Map<String, @Nullable Object> asGiven;
    private final Map<String, Object> answers = new TreeMap<>();

    /** @param asGiven by question; null is as good as left out */
    public AnswerSheet(Questionnaire questionnaire, Map<String, @Nullable Object> asGiven) {
        this.questionnaire = questionnaire;
        this.asGiven = asGiven;
        asGiven.forEach((linkId, value) -> {
            if (value != null) {
                answers.put(linkId, value);
            }
        });
    }

    /** What was answered. */
    public Map<String, Object> answers() {
        return Collections.unmodifiableMap(answers);
    }

    /** What is wrong with the answers: questions that do not exist, values that are no option. */
    public List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        asGiven.forEach((linkId, value) -> {
            String problem = questionnaire
                    .question(linkId)
                    .map(question -> problem(question, value))
                    .orElse("is not a question of this instrument; leave it out");
            if (!problem.isEmpty()) {
                errors.add(new FieldError("answers." + linkId, problem));
            }
        });
        return errors;
    }

    private String problem(Item question, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (question.type()) {
            case "boolean" -> value instanceof Boolean ? "" : "must be true or false";
            case "integer" ->
                within(value, question)
                        ? ""
                        : "must be a whole number from %d to %d".formatted(question.min(), question.max());
            case "choice" ->
                value instanceof Integer points
                                && questionnaire.points(question).contains(points)
                        ? ""
                        : "must be one of " + questionnaire.points(question);
            default -> "is not a question that takes an answer; leave it out";
        };
    }

    private static boolean within(Object value, Item question) {
        return value instanceof Integer number && number >= question.min() && number <= question.max();
    }

    /** The points of an answer; null where it is missing. */
    public @Nullable Integer points(String linkId) {
        return answers.get(linkId) instanceof Integer points ? points : null;
    }

    /** Whether a yes-or-no question was answered with yes; an answer that was given always counts. */
    Truth yes(String linkId) {
        if (answers.get(linkId) instanceof Boolean answer) {
            return Truth.of(answer);
        }
        return asked(linkId) == Truth.NO ? Truth.NO : Truth.UNKNOWN;
    }

    /** Questions out of {@code linkIds} without an answer that the skip rule does not account for. */
    public List<String> missing(List<String> linkIds) {
        return linkIds.stream()
                .filter(id -> !answers.containsKey(id) && asked(id) != Truth.NO)
                .toList();
    }

    /** Questions that the instrument's own skip rule leaves out. */
    public List<String> skipped() {
        return questionnaire
                .questions()
                .map(Item::linkId)
                .filter(id -> !answers.containsKey(id) && asked(id) == Truth.NO)
                .toList();
    }

    private Truth asked(String linkId) {
        List<EnableWhen> conditions =
                questionnaire.question(linkId).orElseThrow().enableWhen();
        return conditions == null ? Truth.YES : Truth.all(conditions.stream().map(this::holds));
    }

    private Truth holds(EnableWhen condition) {
        return switch (yes(condition.question())) {
            case UNKNOWN -> Truth.UNKNOWN;
            case YES -> Truth.of(condition.answerBoolean());
            case NO -> Truth.of(!condition.answerBoolean());
        };
    }
}
