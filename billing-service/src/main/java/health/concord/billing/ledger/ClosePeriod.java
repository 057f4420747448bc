package health.concord.billing.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Closes the books.
 *
 * @param through the last day of what is closed; it must be past
 */
public record ClosePeriod(
        @NotNull LocalDate through,
        @NotBlank @Size(max = 500) String reason) {}
