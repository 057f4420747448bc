package health.concord.billing.batch;

import health.concord.billing.policy.ClaimForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Send a site's ready claims to a payer.
 *
 * @param form needed only where claims are ready on both forms: a file is of one
 */
public record CreateBatch(
        @NotNull UUID payer,
        @NotBlank @Size(max = 40) String site,
        @Nullable ClaimForm form) {}
