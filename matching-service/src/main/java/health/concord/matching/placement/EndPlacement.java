package health.concord.matching.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a placement ends. */
public record EndPlacement(@NotBlank @Size(max = 500) String reason) {}
