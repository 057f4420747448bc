package health.concord.billing.remittance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Whose money it is, and how that was found out. */
public record MatchPayment(
        @NotNull UUID claim, @NotBlank @Size(max = 500) String reason) {}
