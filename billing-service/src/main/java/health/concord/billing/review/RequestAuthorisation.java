package health.concord.billing.review;

import health.concord.billing.policy.ServiceCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ask a payer for units.
 *
 * @param revCode for an institutional policy
 */
public record RequestAuthorisation(
        @NotNull UUID coverage,
        @NotNull @Pattern(regexp = ServiceCode.PROCEDURE) String service,
        @Nullable @Pattern(regexp = ServiceCode.REVENUE) String revCode,
        @NotNull @Min(1) @Max(10_000) Integer units,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {}
