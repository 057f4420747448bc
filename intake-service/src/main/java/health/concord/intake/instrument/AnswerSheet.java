package health.concord.intake.instrument;

import health.concord.commons.problem.FieldError;
import health.concord.intake.instrument.Questionnaire.EnableWhen;
import health.concord.intake.instrument.Questionnaire.Item;
import health.concord.intake.logic.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one questionnaire. A choice is answered by the points of its option, a choice of several by a list of
 * them, a number by itself, a yes-or-no question by true or false, an open question by a text. What was not answered is
 * unknown, except where the instrument's own skip rule ({@code enableWhen}) says that the question is not asked: then it
 * is a no, and counts nothing.
 */
public final class AnswerSheet {

    private static final int LONGEST = 2000;

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

    public Questionnaire questionnaire() {
        return questionnaire;
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
            case "choice" -> choiceProblem(question, value);
            case "text" ->
                isText(question, value) ? "" : "must be a text of at most " + longest(question) + " characters";
            default -> "is not a question that takes an answer; leave it out";
        };
    }

    private String choiceProblem(Item question, Object value) {
        List<Integer> points = questionnaire.points(question);
        if (!question.takesSeveral()) {
            return value instanceof Integer one && points.contains(one) ? "" : "must be one of " + points;
        }
        return value instanceof List<?> several
                        && !several.isEmpty()
                        && points.containsAll(several)
                        && new HashSet<>(several).size() == several.size()
                ? ""
                : "must be a list, each once, out of " + points;
    }

    private static boolean isText(Item question, Object value) {
        return value instanceof String text
                && !text.isBlank()
                && text.length() <= longest(question)
                && text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r');
    }

    private static int longest(Item question) {
        Integer most = question.maxLength();
        return most == null ? LONGEST : most;
    }

    private static boolean within(Object value, Item question) {
        return value instanceof Integer number && number >= question.min() && number <= question.max();
    }

    /** The points of an answer, 1 and 0 for yes and no; null where it is missing or has none. */
    public @Nullable Integer points(String linkId) {
        return switch (answers.get(linkId)) {
            case Integer points -> points;
            case Boolean yes -> yes ? 1 : 0;
            case null, default -> null;
        };
    }

    boolean isAnswered(String linkId) {
        return answers.containsKey(linkId);
    }

    /** Whether the question stands open although the instrument's own skip rule leaves it out. */
    boolean isSkipped(String linkId) {
        return !answers.containsKey(linkId) && asked(linkId) == Truth.NO;
    }

    /** Whether a yes-or-no question was answered with yes; an answer that was given always counts. */
    Truth yes(String linkId) {
        if (answers.get(linkId) instanceof Boolean answer) {
            return Truth.of(answer);
        }
        return asked(linkId) == Truth.NO ? Truth.NO : Truth.UNKNOWN;
    }

    /** Whether an answer is worth at least so many points; an answer that was given always counts. */
    Truth reaches(String linkId, int points) {
        Integer given = points(linkId);
        if (given != null) {
            return Truth.of(given >= points);
        }
        return asked(linkId) == Truth.NO ? Truth.NO : Truth.UNKNOWN;
    }

    /** Questions out of {@code linkIds} without an answer that the skip rule does not account for. */
    public List<String> missing(List<String> linkIds) {
        return linkIds.stream()
                .filter(id -> !answers.containsKey(id) && asked(id) != Truth.NO)
                .toList();
    }

    /** Questions that must be answered and are not. */
    public List<String> open() {
        return missing(questionnaire
                .questions()
                .filter(Item::mustBeAnswered)
                .map(Item::linkId)
                .toList());
    }

    /** Questions that the instrument's own skip rule leaves out. */
    public List<String> skipped() {
        return questionnaire
                .questions()
                .map(Item::linkId)
                .filter(this::isSkipped)
                .toList();
    }

    private Truth asked(String linkId) {
        Item question = questionnaire.question(linkId).orElseThrow();
        List<EnableWhen> conditions = question.enableWhen();
        if (conditions == null) {
            return Truth.YES;
        }
        Stream<Truth> each = conditions.stream().map(this::holds);
        return question.asksWhenAnyHolds() ? Truth.any(each) : Truth.all(each);
    }

    /** A question that was itself not asked answers nothing, so that what depends on it is not asked either. */
    private Truth holds(EnableWhen condition) {
        Object answer = answers.get(condition.question());
        if (answer == null) {
            return asked(condition.question()) == Truth.NO ? condition.withoutAnswer() : Truth.UNKNOWN;
        }
        return Truth.of(condition.holds(
                answer, questionnaire.question(condition.question()).orElseThrow(), questionnaire));
    }
}
