package health.concord.billing.estimate;

import health.concord.billing.sliding.FeeScales;
import health.concord.commons.problem.Problems;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an estimate was asked for, when it was due and given, and what it covers.
 *
 * @param scheduledOn the first service, where one is scheduled
 */
record EstimateDates(
        LocalDate requestedOn,
        @Nullable LocalDate scheduledOn,
        LocalDate dueOn,
        LocalDate givenOn,
        LocalDate from,
        LocalDate to) {

    private static final int LONG_AHEAD = 10;
    private static final int SHORT_AHEAD = 3;

    /**
     * Scheduled at least ten business days ahead: within three; at least three ahead: within one; on request: within
     * three (45 CFR 149.610(b)(1)).
     */
    static LocalDate due(LocalDate requestedOn, @Nullable LocalDate scheduledOn, FeeScales days) {
        if (scheduledOn == null) {
            return days.businessDaysAfter(requestedOn, 3);
        }
        int ahead = days.businessDaysBetween(requestedOn, scheduledOn);
        if (ahead >= LONG_AHEAD) {
            return days.businessDaysAfter(requestedOn, 3);
        }
        return ahead >= SHORT_AHEAD ? days.businessDaysAfter(requestedOn, 1) : requestedOn;
    }

    /** Refuses a first service before anybody asked what it costs. */
    static void requireOrder(LocalDate requestedOn, @Nullable LocalDate scheduledOn) {
        if (scheduledOn != null && scheduledOn.isBefore(requestedOn)) {
            throw Problems.invalid("scheduledOn", "is before requestedOn");
        }
    }
}
