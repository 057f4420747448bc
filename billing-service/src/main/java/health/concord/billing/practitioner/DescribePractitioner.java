package health.concord.billing.practitioner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A clinician as enrolled with payers.
 *
 * @param npi ten digits, the last a check digit
 * @param taxonomy Health Care Provider Taxonomy code, for example {@code 101YA0400X}
 */
public record DescribePractitioner(
        @NotBlank @Size(max = 60) String familyName,
        @NotBlank @Size(max = 35) String givenName,
        @NotBlank @Size(max = 10) String npi,
        @NotNull @Pattern(regexp = "[0-9A-Z]{10}") String taxonomy) {}
