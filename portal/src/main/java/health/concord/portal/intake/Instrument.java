package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An instrument with its questions, as FHIR's Questionnaire has them.
 *
 * @param answerable whether its text is here; where it is not, only a total found elsewhere can be recorded
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Instrument(String code, String title, boolean answerable, Questionnaire questionnaire) {

    /** The questions. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Questionnaire(
            @Nullable String copyright,
            @Nullable List<ValueSet> contained,
            @Nullable List<Item> item) {}

    /** A question, or a text between questions. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(
            String linkId,
            String text,
            String type,
            boolean required,
            boolean repeats,
            @Nullable List<EnableWhen> enableWhen,
            @Nullable String answerValueSet,
            @Nullable List<Extension> extension) {}

    /** Asked only after this answer to that question. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record EnableWhen(String question, @Nullable Boolean answerBoolean) {}

    /** The answers several questions share. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ValueSet(String id, Compose compose) {}

    /** Where its answers stand. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Compose(List<Include> include) {}

    /** A list of answers. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Include(List<Concept> concept) {}

    /** One answer; its points stand in an extension. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Concept(String display, @Nullable List<Extension> extension) {

        public int points() {
            return extension == null
                    ? 0
                    : extension.stream()
                            .flatMap(one -> Stream.ofNullable(one.valueDecimal()))
                            .findFirst()
                            .orElse(0.0)
                            .intValue();
        }
    }

    /** Something FHIR has no member for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Extension(
            String url,
            @Nullable Double valueDecimal,
            @Nullable Integer valueInteger) {}

    public List<Item> items() {
        return questionnaire.item() == null ? List.of() : questionnaire.item();
    }

    /** The answers a question offers. */
    public List<Concept> answersTo(Item item) {
        if (item.answerValueSet() == null || questionnaire.contained() == null) {
            return List.of();
        }
        return questionnaire.contained().stream()
                .filter(set -> item.answerValueSet().equals("#" + set.id()))
                .flatMap(set -> set.compose().include().stream())
                .flatMap(include -> include.concept().stream())
                .toList();
    }

    /** An end of the range of a number; null where there is none. */
    public static @Nullable Integer limit(Item item, String end) {
        return item.extension() == null
                ? null
                : item.extension().stream()
                        .filter(one -> one.url().endsWith("/" + end))
                        .map(Extension::valueInteger)
                        .findFirst()
                        .orElse(null);
    }
}
