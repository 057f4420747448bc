package health.concord.billing.policy;

import health.concord.billing.delivery.Program;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a payer's policy for one program, as the rules take it.
 *
 * @param program {@code SUD}, {@code MH}, or {@code ANY} for what has none of its own
 * @param number counts the versions of one payer and program from 1
 * @param effectiveTo last day it holds; null while it is open
 */
public record PolicyVersion(
        UUID id,
        UUID payer,
        Program program,
        int number,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        PolicyTerms terms) {

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
