package health.concord.intake.response;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A FHIR R4 QuestionnaireResponse, as far as the program uses it. Elements that say nothing about the answers are passed
 * over.
 *
 * @param questionnaire canonical of the instrument, with its version
 * @param authored day of the answers, or the moment
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties({
    "meta",
    "text",
    "language",
    "implicitRules",
    "identifier",
    "extension",
    "contained",
    "basedOn",
    "partOf",
    "encounter",
    "author",
    "source"
})
public record QuestionnaireResponse(
        @NotNull @Pattern(regexp = "QuestionnaireResponse", message = "must be QuestionnaireResponse")
        String resourceType,

        @Nullable @Size(max = 64) String id,
        @NotNull @Size(max = 300) String questionnaire,

        @NotNull
        @Pattern(regexp = "completed|amended", message = "must be completed or amended: only whole answers are scored")
        String status,

        @Valid @Nullable Reference subject,

        @NotNull
        @Pattern(
                regexp = "\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2}))?",
                message = "must be a day such as 2026-03-02 or a time with offset")
        String authored,

        @NotEmpty @Size(max = 300) List<@NotNull @Valid Item> item) {

    public record Reference(@NotNull @Size(max = 100) String reference) {}

    /** The answers to one question. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @NotNull @Size(max = 40) String linkId,
            @Nullable @Size(max = 2000) String text,

            @NotEmpty @Size(max = 50) List<@NotNull @Valid Answer> answer) {}

    /** One answer; only one of them is there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            @Nullable Boolean valueBoolean,
            @Nullable Integer valueInteger,
            @Nullable @Size(max = 2000) String valueString,
            @Valid @Nullable Chosen valueCoding) {}

    /** The option that was chosen. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Chosen(
            @Nullable @Size(max = 200) String system,
            @NotNull @Size(max = 100) String code,
            @Nullable @Size(max = 500) String display) {}
}
