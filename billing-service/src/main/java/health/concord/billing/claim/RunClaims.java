package health.concord.billing.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which services to make claims of. The weeks of these days, Monday to Sunday, are taken whole.
 *
 * @param client null for all clients served at the site
 */
public record RunClaims(
        @NotBlank @Size(max = 40) String site,
        @Nullable UUID client,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {}
