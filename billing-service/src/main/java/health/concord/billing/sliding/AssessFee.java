package health.concord.billing.sliding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A household's size and yearly income, as shown by papers.
 *
 * @param on from which day it counts, for a year
 */
public record AssessFee(
        @NotNull @Min(1) @Max(30) Integer household,
        @NotNull @Min(0) @Max(100_000_000_00L) Long incomeCents,
        @NotNull LocalDate on) {}
