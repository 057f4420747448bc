package health.concord.billing.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an authorisation is used up.
 *
 * @param used by claims that were sent
 * @param committed by lines that are still to be sent
 * @param lastFourWeeks units of the last four weeks of service
 * @param exhaustedOn the day after which nothing is left at the pace of those weeks, or of the time since it began where
 *     that is shorter, but no less than a week; null where nothing was used lately
 * @param reviewDueOn when to ask for more: two weeks before it is exhausted or ends
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BurnDown(
        UUID authorisation,
        UUID client,
        String number,
        String service,
        int units,
        int used,
        int committed,
        int left,
        int lastFourWeeks,
        LocalDate until,
        @Nullable LocalDate exhaustedOn,
        LocalDate reviewDueOn) {

    static final int WINDOW_DAYS = 28;
    private static final int LEAST_DAYS = 7;
    private static final int NOTICE_DAYS = 14;

    /** What is drawn from it. */
    record Drawn(int used, int committed, int lastFourWeeks) {}

    static BurnDown of(
            UUID id,
            UUID client,
            String number,
            String service,
            int units,
            LocalDate from,
            LocalDate until,
            Drawn drawn,
            LocalDate today) {
        int left = units - drawn.used() - drawn.committed();
        LocalDate exhausted = null;
        if (left <= 0) {
            exhausted = today;
        } else if (drawn.lastFourWeeks() > 0) {
            exhausted = today.plusDays(left * daysOfUse(from, today) / drawn.lastFourWeeks());
        }
        LocalDate first = exhausted != null && exhausted.isBefore(until) ? exhausted : until;
        return new BurnDown(
                id,
                client,
                number,
                service,
                units,
                drawn.used(),
                drawn.committed(),
                left,
                drawn.lastFourWeeks(),
                until,
                exhausted,
                first.minusDays(NOTICE_DAYS));
    }

    /** A new one has had no four weeks to be used in; taken over those, its end would seem far off. */
    private static long daysOfUse(LocalDate from, LocalDate today) {
        return Math.clamp(ChronoUnit.DAYS.between(from, today) + 1, LEAST_DAYS, WINDOW_DAYS);
    }
}
