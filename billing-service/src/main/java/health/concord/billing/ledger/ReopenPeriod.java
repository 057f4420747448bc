package health.concord.billing.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Opens closed books again. */
public record ReopenPeriod(@NotBlank @Size(max = 500) String reason) {}
