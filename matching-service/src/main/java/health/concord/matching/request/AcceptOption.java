package health.concord.matching.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Accepts an option.
 *
 * @param option its rank
 * @param recommendation the recommendation that was read: when it is no longer the present one, nothing is accepted
 */
public record AcceptOption(
        @NotNull @Min(1) @Max(100) Integer option,
        @Nullable UUID recommendation,
        @Nullable @Size(max = 1000) String reason) {}
