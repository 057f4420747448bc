package health.concord.billing.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Two codes that are not paid on one day unless they were separate (NCCI, indicator 1; billing.md section 1).
 *
 * @param column2 the code that gets the modifier, where the times were apart
 * @param modifier for example {@code 59}
 */
public record ProcedurePair(
        @NotNull @Pattern(regexp = ServiceCode.PROCEDURE) String column1,
        @NotNull @Pattern(regexp = ServiceCode.PROCEDURE) String column2,
        @NotNull @Pattern(regexp = ModifierRule.MODIFIER) String modifier) {}
