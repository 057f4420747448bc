package health.concord.billing.denial;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Why the payer should pay.
 *
 * @param argument goes into the letter; figures, dates and codes, never what was said in a session
 * @param enclosures what goes with the letter, besides the evidence
 */
public record AppealClaim(
        @NotBlank @Size(max = 4000) String argument,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) String> enclosures) {}
