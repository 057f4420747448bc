package health.concord.billing.batch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a batch that failed is sent again, or given up.
 *
 * @param reason what was found out, for example at the receiver; never health text
 */
public record MendBatch(@NotBlank @Size(max = 500) String reason) {}
