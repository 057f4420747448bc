package health.concord.billing.eligibility;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** For which day to ask. */
public record CheckEligibility(@NotNull LocalDate serviceDate) {}
