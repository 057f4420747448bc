package health.concord.billing.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a person decides so about a claim on a further payer.
 *
 * @param reason codes, figures and what was found out; never health text
 */
public record DecideRemainder(@NotBlank @Size(max = 500) String reason) {}
