package health.concord.scheduling.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to know when something is booked, of authorised units or of the group. The booking stands all the same.
 *
 * @param text for people: of units the authorisation, what is left of it, the date; and what to do
 * @param payer whose authorisation it is; absent while that is not known
 * @param units left of it, of which the sessions to come take one each; absent when none is known
 * @param until its last day
 * @param on the first session that it does not cover
 */
public record UnitsWarning(
        UnitsWarningCode code,
        String text,
        @Nullable String payer,
        @Nullable Integer units,
        @Nullable LocalDate until,
        @Nullable LocalDate on) {}
