package health.concord.billing.payment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Pay so much in so many parts. */
public record AgreePlan(
        @NotBlank @Size(max = 40) String site,
        @NotNull @Min(1) @Max(100_000_000) Long totalCents,
        @NotNull @Min(1) @Max(60) Integer instalments,
        PaymentPlan.@NotNull Every every,
        @NotNull LocalDate firstDue) {}
