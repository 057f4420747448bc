package health.concord.intake.response;

import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.Problems;
import health.concord.intake.instrument.Instrument;
import health.concord.intake.instrument.Questionnaire;
import health.concord.intake.instrument.Questionnaire.Concept;
import health.concord.intake.response.QuestionnaireResponse.Answer;
import health.concord.intake.response.QuestionnaireResponse.Chosen;
import health.concord.intake.response.QuestionnaireResponse.Item;
import health.concord.intake.response.QuestionnaireResponse.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers as FHIR has them, and as the program has them. */
final class FhirAnswers {

    private static final String CODES = "https://concord.health/fhir/CodeSystem/intake";

    private FhirAnswers() {}

    static QuestionnaireResponse of(Response response, Questionnaire questionnaire) {
        Map<String, Object> answers = Objects.requireNonNull(response.answers());
        List<Item> items = questionnaire
                .questions()
                .filter(q -> answers.containsKey(q.linkId()))
                .map(q -> new Item(
                        q.linkId(),
                        q.text(),
                        several(answers.get(q.linkId()))
                                .map(value -> answer(value, questionnaire, q))
                                .toList()))
                .toList();
        return new QuestionnaireResponse(
                "QuestionnaireResponse",
                response.id().toString(),
                questionnaire.url() + "|" + response.instrumentVersion(),
                "completed",
                new Reference("Patient/" + response.clientId()),
                response.answeredOn().toString(),
                items);
    }

    private static Stream<?> several(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
    }

    private static Answer answer(Object value, Questionnaire questionnaire, Questionnaire.Item question) {
        return switch (value) {
            case Boolean yes -> new Answer(yes, null, null, null);
            case Integer points
            when question.type().equals("choice") ->
                new Answer(null, null, null, option(points, questionnaire, question));
            case Integer number -> new Answer(null, number, null, null);
            default -> new Answer(null, null, value.toString(), null);
        };
    }

    private static @Nullable Chosen option(int points, Questionnaire questionnaire, Questionnaire.Item question) {
        return questionnaire.options(question).stream()
                .filter(o -> o.points() == points)
                .map(o -> new Chosen(CODES, o.code(), o.display()))
                .findFirst()
                .orElse(null);
    }

    /** The answers by question, as the instrument takes them. */
    static Map<String, @Nullable Object> read(QuestionnaireResponse response, Instrument instrument) {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < response.item().size(); i++) {
            Item item = response.item().get(i);
            Questionnaire.Item question =
                    instrument.questionnaire().question(item.linkId()).orElse(null);
            String field = "item[" + i + "]";
            if (question == null || answers.containsKey(item.linkId())) {
                errors.add(
                        new FieldError(field + ".linkId", "is not a question of this instrument, or is there twice"));
                continue;
            }
            List<Object> values = new ArrayList<>();
            for (int a = 0; a < item.answer().size(); a++) {
                Object value = value(item.answer().get(a), question, instrument.questionnaire());
                if (value == null) {
                    errors.add(new FieldError(
                            field + ".answer[" + a + "]", "must be one value of the kind that the question takes"));
                } else {
                    values.add(value);
                }
            }
            if (values.size() > 1 && !question.takesSeveral()) {
                errors.add(new FieldError(field + ".answer", "must be one answer"));
            } else if (!values.isEmpty()) {
                answers.put(item.linkId(), question.takesSeveral() ? values : values.getFirst());
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return answers;
    }

    private static @Nullable Object value(Answer answer, Questionnaire.Item question, Questionnaire questionnaire) {
        List<Object> values = Stream.of(
                        answer.valueBoolean(), answer.valueInteger(), answer.valueString(), answer.valueCoding())
                .filter(Objects::nonNull)
                .toList();
        if (values.size() != 1) {
            return null;
        }
        return values.getFirst() instanceof Chosen chosen
                ? questionnaire.options(question).stream()
                        .filter(o -> o.code().equals(chosen.code()))
                        .map(Concept::points)
                        .findFirst()
                        .orElse(null)
                : question.type().equals("choice") ? null : values.getFirst();
    }
}
