package health.concord.intake.safety;

import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Lets go of a hold; the reason is kept. */
public record ReleaseHold(
        @NotNull @Passage @Size(max = 2000) String reason) {}
