package health.concord.scheduling.session;

import health.concord.commons.problem.Problems;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions are asked for.
 *
 * @param site all that the caller may see when left out
 * @param from first day, in each site's time; today when left out
 * @param to last day, included; the seventh when left out
 */
record SessionSearch(
        @Nullable String site,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID clinician,
        @Nullable UUID client,
        @Nullable UUID series) {

    private static final int USUAL_DAYS = 7;

    /** A year and a little: more is read in several requests, so that no request grows with the years. */
    private static final int MOST_DAYS = 400;

    /** The days that are meant, both included. */
    record Days(LocalDate first, LocalDate last) {}

    Days days(LocalDate today) {
        LocalDate first = from == null ? today : from;
        LocalDate last = to == null ? first.plusDays(USUAL_DAYS - 1L) : to;
        if (last.isBefore(first)) {
            throw Problems.invalid("to", "must not be before from");
        }
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw Problems.invalid("to", "must be at most " + MOST_DAYS + " days after from");
        }
        return new Days(first, last);
    }
}
