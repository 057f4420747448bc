package health.concord.billing.payment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Give a payment back, whole or in part. */
public record RefundPayment(
        @NotNull @Min(1) @Max(10_000_000) Long amountCents,
        @NotBlank @Size(max = 200) String reason) {}
