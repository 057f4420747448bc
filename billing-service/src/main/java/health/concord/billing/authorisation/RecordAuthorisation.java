package health.concord.billing.authorisation;

import health.concord.billing.policy.ServiceCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An authorisation as the payer gave it.
 *
 * @param number the payer's own; it goes onto claims (REF*G1)
 * @param service procedure code it is for, for example {@code H0015}
 * @param units how many units of that code it allows
 */
public record RecordAuthorisation(
        @NotNull UUID client,
        @NotNull UUID payer,
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,30}") String number,
        @NotNull @Pattern(regexp = ServiceCode.PROCEDURE) String service,
        @NotNull @Min(1) @Max(10_000) Integer units,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {}
