package health.concord.intake.seal;

import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Takes a new key and seals everything anew. */
public record RotateKeys(@NotNull @Line @Size(max = 200) String reason) {}
