package health.concord.billing.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a payer that prices the day by its number of services will group it, as Medicare's APCs do. It goes into the
 * trace, so that the payment can be foretold; it is not on the claim.
 *
 * @param group for example {@code 5851}
 * @param review whether a day with so few services should be looked at by a person
 */
public record DayTier(
        @NotNull @Pattern(regexp = "[0-9A-Z]{2,10}") String group,
        @Min(1) @Max(50) int minServices,
        @Nullable @Min(1) @Max(50) Integer maxServices,
        boolean review) {

    public boolean holds(int services) {
        return services >= minServices && (maxServices == null || services <= maxServices);
    }
}
