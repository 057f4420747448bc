package health.concord.intake.instrument;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.logic.Truth;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A FHIR R4 Questionnaire, as far as the program uses it; an instrument's file holds the resource itself. Elements that
 * say nothing about questions or answers are passed over.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties({
    "meta",
    "text",
    "language",
    "implicitRules",
    "identifier",
    "extension",
    "experimental",
    "date",
    "publisher",
    "contact",
    "useContext",
    "jurisdiction",
    "purpose",
    "approvalDate",
    "lastReviewDate",
    "effectivePeriod"
})
public record Questionnaire(
        @NotNull String resourceType,
        @Nullable String id,
        @Nullable String url,
        @Nullable String version,
        @Nullable String name,
        @Nullable String title,
        @NotNull String status,
        @Nullable List<String> subjectType,
        @Nullable String description,
        @Nullable String copyright,
        @Nullable List<Coding> code,
        @Nullable List<ValueSet> contained,

        @Nullable @Size(max = 300) List<@NotNull Item> item) {

    static final String RESOURCE = "Questionnaire";
    private static final String MIN = "http://hl7.org/fhir/StructureDefinition/minValue";
    private static final String MAX = "http://hl7.org/fhir/StructureDefinition/maxValue";
    private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    /** The questions that take an answer, in order. */
    public Stream<Item> questions() {
        return item == null ? Stream.of() : item.stream().filter(i -> !i.type().equals("display"));
    }

    public Optional<Item> question(String linkId) {
        return questions().filter(i -> i.linkId().equals(linkId)).findFirst();
    }

    /** The options of a choice. */
    public List<Concept> options(Item choice) {
        String set = choice.answerValueSet();
        return contained == null || set == null
                ? List.of()
                : contained.stream()
                        .filter(v -> set.equals("#" + v.id()))
                        .flatMap(v -> v.compose().include().stream())
                        .flatMap(include -> include.concept().stream())
                        .toList();
    }

    /** The points that the options of a choice are worth. */
    List<Integer> points(Item choice) {
        return options(choice).stream().map(Concept::points).toList();
    }

    /** The most points that an answer can be worth. */
    int most(Item question) {
        return switch (question.type()) {
            case "integer" -> question.max();
            case "choice" -> points(question).stream().mapToInt(p -> p).max().orElseThrow();
            default -> 1;
        };
    }

    /** Where it is published, with its version, as an answer to it names it. */
    public String canonical() {
        return url + "|" + version;
    }

    /** A question, or a text between questions. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Nullable List<Extension> extension,
            @NotNull @Size(max = 40) String linkId,
            @Nullable List<Coding> code,
            @Nullable @Size(max = 2000) String text,
            @NotNull String type,
            @Nullable List<EnableWhen> enableWhen,
            @Nullable String enableBehavior,
            @Nullable Boolean required,
            @Nullable Boolean repeats,
            @Nullable Integer maxLength,
            @Nullable String answerValueSet) {

        /** The least and the greatest whole number that an integer question takes. */
        int min() {
            return bound(MIN);
        }

        int max() {
            return bound(MAX);
        }

        /** Whether several options may be chosen. */
        public boolean takesSeveral() {
            return Boolean.TRUE.equals(repeats);
        }

        boolean mustBeAnswered() {
            return Boolean.TRUE.equals(required);
        }

        boolean asksWhenAnyHolds() {
            return "any".equals(enableBehavior);
        }

        Item withText(@Nullable String other) {
            return new Item(
                    extension,
                    linkId,
                    code,
                    other,
                    type,
                    enableWhen,
                    enableBehavior,
                    required,
                    repeats,
                    maxLength,
                    answerValueSet);
        }

        private int bound(String url) {
            return extensions()
                    .filter(e -> e.url().equals(url))
                    .map(Extension::valueInteger)
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "question " + linkId + " takes a number. Maybe give it a minValue and a maxValue."));
        }

        private Stream<Extension> extensions() {
            return extension == null ? Stream.of() : extension.stream();
        }
    }

    /** Asked only after this answer to an earlier question. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EnableWhen(
            String question,
            String operator,
            @Nullable Boolean answerBoolean,
            @Nullable Integer answerInteger,
            @Nullable Coding answerCoding) {

        private static final List<String> OPERATORS = List.of("exists", "=", "!=", ">", "<", ">=", "<=");

        public EnableWhen {
            if (!OPERATORS.contains(operator)) {
                throw new IllegalArgumentException("enableWhen has an operator that FHIR does not know");
            }
            if (Stream.of(answerBoolean, answerInteger, answerCoding)
                            .filter(Objects::nonNull)
                            .count()
                    != 1) {
                throw new IllegalArgumentException("enableWhen needs one answer: boolean, integer or coding");
            }
        }

        boolean holds(Object answer, Item asked, Questionnaire questionnaire) {
            if (operator.equals("exists")) {
                return Boolean.TRUE.equals(answerBoolean);
            }
            if (answerBoolean != null) {
                return operator.equals("=") == answerBoolean.equals(answer);
            }
            Integer expected = answerCoding == null ? answerInteger : pointsOf(answerCoding, asked, questionnaire);
            if (!(answer instanceof Integer given) || expected == null) {
                return false;
            }
            int order = given.compareTo(expected);
            return switch (operator) {
                case "=" -> order == 0;
                case "!=" -> order != 0;
                case ">" -> order > 0;
                case "<" -> order < 0;
                case ">=" -> order >= 0;
                default -> order <= 0;
            };
        }

        /** What holds where the other question was not asked. */
        Truth withoutAnswer() {
            if (operator.equals("exists")) {
                return Truth.of(Boolean.FALSE.equals(answerBoolean));
            }
            return answerBoolean == null ? Truth.NO : Truth.of(operator.equals("=") != answerBoolean);
        }

        private static @Nullable Integer pointsOf(Coding coding, Item asked, Questionnaire questionnaire) {
            return questionnaire.options(asked).stream()
                    .filter(option -> option.code().equals(coding.code()))
                    .map(Concept::points)
                    .findFirst()
                    .orElse(null);
        }
    }

    public record ValueSet(
            @NotNull String resourceType,
            @NotNull String id,
            @NotNull String status,
            @Nullable String title,
            @NotNull Compose compose) {}

    public record Compose(@NotNull List<Include> include) {}

    public record Include(@NotNull String system, @NotNull List<Concept> concept) {}

    /** One option. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Concept(
            @NotNull List<Extension> extension,
            @NotNull String code,
            @Nullable @Size(max = 500) String display) {
        public int points() {
            return extension.stream()
                    .filter(e -> e.url().equals(ORDINAL))
                    .map(Extension::valueDecimal)
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(code + " has no ordinalValue"))
                    .intValueExact();
        }

        Concept withDisplay(@Nullable String other) {
            return new Concept(extension, code, other);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Extension(
            @NotNull String url,
            @Nullable BigDecimal valueDecimal,
            @Nullable Integer valueInteger) {}

    /** The same with other words. */
    Questionnaire with(String notice, @Nullable List<Item> items, @Nullable List<ValueSet> sets) {
        return new Questionnaire(
                resourceType, id, url, version, name, title, status, subjectType, null, notice, code, sets, items);
    }
}
