package health.concord.billing.denial;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it is given up. */
public record WriteOff(@NotBlank @Size(max = 500) String reason) {}
