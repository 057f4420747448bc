package health.concord.billing.estimate;

import health.concord.billing.delivery.Program;
import health.concord.billing.delivery.ServiceKind;
import health.concord.billing.delivery.ServiceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is expected, for a person who is not insured or does not want a claim made. A question about cost counts as a
 * request.
 *
 * @param payer the self-pay price list, a payer of kind SELF
 * @param scheduledOn the first service, where one is scheduled; null for a question
 * @param to at most twelve months after {@code from}
 */
public record MakeEstimate(
        @NotBlank @Size(max = 40) String site,
        @NotNull UUID payer,
        @NotNull Program program,
        @NotNull LocalDate requestedOn,
        @Nullable LocalDate scheduledOn,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Expected> services) {

    /** So many sessions of one kind and length. */
    public record Expected(
            @NotNull ServiceType type,
            @NotNull ServiceKind kind,
            @Min(1) @Max(480) int minutes,
            @Min(1) @Max(1000) int sessions) {}
}
