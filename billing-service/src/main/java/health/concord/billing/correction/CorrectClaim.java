package health.concord.billing.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a person does it; it stays in the claim's history.
 *
 * @param reason codes, figures and what was found out; never health text
 */
public record CorrectClaim(@NotBlank @Size(max = 500) String reason) {}
