package health.concord.intake.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A FHIR R4 Questionnaire, as far as the program uses it; the file's member is the resource itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Questionnaire(
        String resourceType,
        String id,
        String url,
        String version,
        String name,
        String title,
        String status,
        List<String> subjectType,
        @Nullable String description,
        String copyright,
        List<Coding> code,
        @Nullable List<ValueSet> contained,
        @Nullable List<Item> item) {

    private static final String MIN = "http://hl7.org/fhir/StructureDefinition/minValue";
    private static final String MAX = "http://hl7.org/fhir/StructureDefinition/maxValue";
    private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    /** The questions that take an answer, in order. */
    Stream<Item> questions() {
        return item == null ? Stream.of() : item.stream().filter(i -> !i.type().equals("display"));
    }

    Optional<Item> question(String linkId) {
        return questions().filter(i -> i.linkId().equals(linkId)).findFirst();
    }

    /** The points that the options of a choice are worth. */
    List<Integer> points(Item choice) {
        String set = choice.answerValueSet();
        return contained == null || set == null
                ? List.of()
                : contained.stream()
                        .filter(v -> set.equals("#" + v.id()))
                        .flatMap(v -> v.compose().include().stream())
                        .flatMap(include -> include.concept().stream())
                        .map(Concept::points)
                        .toList();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Nullable List<Extension> extension,
            String linkId,
            @Nullable List<Coding> code,
            String text,
            String type,
            @Nullable List<EnableWhen> enableWhen,
            @Nullable Boolean required,
            @Nullable String answerValueSet) {

        /** The least and the greatest whole number that an integer question takes. */
        int min() {
            return bound(MIN);
        }

        int max() {
            return bound(MAX);
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

    /** Asked only after this answer to an earlier yes-or-no question. */
    public record EnableWhen(String question, String operator, boolean answerBoolean) {
        public EnableWhen {
            if (!operator.equals("=")) {
                throw new IllegalArgumentException("only enableWhen with = is understood");
            }
        }
    }

    public record ValueSet(String resourceType, String id, String status, String title, Compose compose) {}

    public record Compose(List<Include> include) {}

    public record Include(String system, List<Concept> concept) {}

    public record Concept(List<Extension> extension, String code, String display) {
        int points() {
            return extension.stream()
                    .filter(e -> e.url().equals(ORDINAL))
                    .map(Extension::valueDecimal)
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(code + " has no ordinalValue"))
                    .intValueExact();
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Extension(
            String url,
            @Nullable BigDecimal valueDecimal,
            @Nullable Integer valueInteger) {}
}
