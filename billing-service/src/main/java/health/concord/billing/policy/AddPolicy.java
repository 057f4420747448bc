package health.concord.billing.policy;

import health.concord.billing.delivery.Program;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new version of a payer's policy for a program; it ends the one that is open. */
public record AddPolicy(
        @NotNull UUID payer,
        @NotNull Program program,
        @NotNull LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @NotNull @Valid PolicyTerms terms) {}
