package health.concord.intake.disclosure;

import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Reviews a disclosure that was made in an emergency. */
public record ReviewEmergency(
        @NotNull Boolean justified,
        @NotNull @Passage @Size(max = 2000) String finding) {}
