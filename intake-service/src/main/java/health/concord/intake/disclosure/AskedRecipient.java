package health.concord.intake.disclosure;

import health.concord.intake.consent.RecipientKind;
import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** To whom something is to be disclosed. */
public record AskedRecipient(
        @NotNull RecipientKind kind,
        @NotNull @Line @Size(max = 200) String name) {}
