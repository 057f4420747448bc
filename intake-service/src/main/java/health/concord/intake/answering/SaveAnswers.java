package health.concord.intake.answering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answers so far, whole: what is left out is not answered.
 *
 * @param answers by the question's linkId
 */
public record SaveAnswers(
        @NotNull
        @Size(max = 100)
        @Schema(
                description = "By the question's linkId: the points of the chosen option or a list of them, a whole"
                        + " number, true or false, or a text.",
                additionalProperties = Object.class)
        Map<@Size(max = 40) String, @Nullable Object> answers) {}
