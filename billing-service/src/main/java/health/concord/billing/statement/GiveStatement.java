package health.concord.billing.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Charge a client's ready self-pay services at a site, and say what is owed in all. */
public record GiveStatement(
        @NotBlank @Size(max = 40) String site, @NotNull UUID client) {}
