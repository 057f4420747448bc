package health.concord.matching.planning;

import health.concord.matching.eligibility.Hold;
import health.concord.matching.rule.Model;
import health.concord.matching.week.Slot;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run.
 *
 * @param worth of the plan, in points; {@code bound}: no plan over these weeks is worth more
 * @param gap how far the plan may be from the best, as a share of the bound
 * @param seats what one more seat would be worth, dearest first
 * @param hours the same for an hour of each competency
 */
public record QueuePlan(
        BigDecimal worth,
        BigDecimal bound,
        BigDecimal gap,
        boolean optimal,
        int rounds,
        Sum plan,
        Sum firstComeFirstServed,
        List<Proposed> proposed,
        List<Unplaced> unplaced,
        List<SeatPrice> seats,
        List<HourPrice> hours,
        List<NewGroup> newGroups) {

    /**
     * How a plan does.
     *
     * @param reaching how many get the program's hours and days
     * @param broken rules of company that it breaks
     */
    public record Sum(BigDecimal worth, int placed, int reaching, int broken) {}

    /**
     * A week for someone.
     *
     * @param points of the week by the rule set; {@code weight} is the person's
     * @param missingMinutes above zero: HOURS_SHORTFALL
     */
    public record Proposed(
            UUID request,
            UUID client,
            @Nullable String label,
            int daysWaited,
            BigDecimal points,
            BigDecimal weight,
            int weeklyMinutes,
            int missingMinutes,
            List<PlannedPart> parts) {}

    /**
     * Someone who gets nothing, and why.
     *
     * @param code a hold's code, NOT_SUITABLE, SEATS_TAKEN, COMPOSITION or NOT_AVAILABLE
     * @param wanted series and therapists of their best week that others have; only where seats are the reason
     */
    public record Unplaced(
            UUID request,
            UUID client,
            @Nullable String label,
            int daysWaited,
            String code,
            String text,
            List<Hold> holds,
            List<String> wanted) {}

    /**
     * What binds.
     *
     * @param price in points: one more seat adds at most so much to the bound
     * @param found what one more seat added when it was tried; null where it was not
     */
    public record SeatPrice(
            UUID series,
            UUID group,
            String title,
            int seatsLeft,
            BigDecimal price,
            @Nullable BigDecimal found) {}

    /**
     * @param therapists of the site who have it; {@code openHours} what they have open
     * @param price in points: one more hour of the dearest of them adds at most so much to the bound
     * @param waitingFor people whose rules ask for it
     * @param found what one more hour added when it was tried; null where it was not
     */
    public record HourPrice(
            String competency,
            int therapists,
            int openHours,
            BigDecimal price,
            int waitingFor,
            @Nullable BigDecimal found) {}

    /**
     * Where a new group would help.
     *
     * @param wouldJoin people who would take a seat in it
     * @param adds to the plan's worth when the queue is planned again with it, in points; {@code placesMore} people than
     *     without it
     * @param population adult or adolescent
     */
    public record NewGroup(
            Model model,
            @Nullable String theme,
            UUID leader,
            String leaderName,
            List<Slot> slots,
            int viable,
            int wouldJoin,
            BigDecimal adds,
            int placesMore,
            @Nullable String population,
            @Nullable String language) {}
}
