package health.concord.billing.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A coverage as the rules see it.
 *
 * @param rank 1 is primary; the lowest in force on a day is billed first
 * @param until last day; null while open
 * @param billTo id of the payer that this one named as the one to be billed; null where it named none
 */
public record Cover(
        UUID coverage,
        UUID payer,
        int rank,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String billTo) {

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
