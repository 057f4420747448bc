package health.concord.billing.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why the further payer is not asked.
 *
 * @param reason codes, figures and what was found out; never health text
 */
public record LeaveToPerson(@NotBlank @Size(max = 500) String reason) {}
