package health.concord.intake.disclosure;

import health.concord.intake.consent.RecipientKind;
import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * To whom something is to be disclosed.
 *
 * @param organisation code of a partner clinic
 */
public record AskedRecipient(
        @NotNull RecipientKind kind,
        @NotNull @Line @Size(max = 200) String name,
        @Line @Size(max = 60) @Nullable String organisation) {}
