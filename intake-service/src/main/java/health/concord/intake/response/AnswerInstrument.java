package health.concord.intake.response;

import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Answers to an instrument. What is left out is missing, never no.
 *
 * @param answers by the question's linkId: the points of the chosen option, a whole number, or true or false
 * @param on day of the answers at the site
 */
public record AnswerInstrument(
        @NotNull @Line @Size(max = 40) String instrument,

        @NotNull
        @NotEmpty
        @Size(max = 100)
        @Schema(
                description = "By the question's linkId: the points of the chosen option, a whole number, or true or"
                        + " false. A question without an answer is left out.",
                additionalProperties = Object.class)
        Map<@Size(max = 40) String, @Nullable Object> answers,

        @NotNull LocalDate on) {}
