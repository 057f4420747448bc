package health.concord.intake.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recipient as the consent names it.
 *
 * @param organisation code of a partner clinic, so that it is known when it asks for itself
 * @param participants of an intermediary
 * @param treatingClass of an intermediary's participants, instead of their names
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recipient(
        @NotNull RecipientKind kind,
        @NotNull @Line @Size(max = 200) String name,
        @Size(max = 50) @Nullable List<@NotNull @Line @Size(max = 200) String> participants,
        @Line @Size(max = 200) @Nullable String treatingClass,
        @Line @Size(max = 60) @Nullable String organisation) {

    boolean namesParticipants() {
        return treatingClass != null || (participants != null && !participants.isEmpty());
    }
}
