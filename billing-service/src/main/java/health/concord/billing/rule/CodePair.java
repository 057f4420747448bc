package health.concord.billing.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two codes that are not paid together on one day (NCCI procedure-to-procedure edit).
 *
 * @param column1 the code that is paid
 * @param column2 the code that is not
 * @param until last day on which the pair holds; null for no end
 * @param indicator {@code 0} never together, {@code 1} together where they were separate and a modifier says so,
 *     {@code 9} no longer meant
 */
public record CodePair(
        String column1,
        String column2,
        LocalDate from,
        @Nullable LocalDate until,
        int indicator) {

    public static final int NEVER = 0;
    public static final int NOT_MEANT = 9;

    boolean holdsOn(LocalDate day) {
        return indicator != NOT_MEANT && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
