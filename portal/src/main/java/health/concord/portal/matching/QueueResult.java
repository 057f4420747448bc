package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a plan of the queue.
 *
 * @param worth of the plan, in points; {@code bound}: no plan is worth more; {@code gap} to it as a share
 * @param firstComeFirstServed what would have come of taking people in their order
 * @param seats what one more seat would be worth, dearest first
 * @param hours the same for an hour of each competency
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record QueueResult(
        BigDecimal worth,
        BigDecimal bound,
        BigDecimal gap,
        boolean optimal,
        Sum plan,
        Sum firstComeFirstServed,
        @Nullable List<Unplaced> unplaced,
        @Nullable List<SeatPrice> seats,
        @Nullable List<HourPrice> hours,
        @Nullable List<NewGroup> newGroups) {

    /** How a plan does: people placed, those who reach the program's hours, rules of company it breaks. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Sum(BigDecimal worth, int placed, int reaching, int broken) {}

    /** Someone who gets nothing, and why; {@code wanted} is what others have of the best week. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Unplaced(
            UUID request,
            @Nullable String label,
            int daysWaited,
            String code,
            String text,
            @Nullable List<String> wanted) {

        public String title() {
            return label == null ? Say.words("common.aClient") : label;
        }

        public String wantedWords() {
            return wanted == null ? "" : String.join(", ", wanted);
        }
    }

    /** What one more seat adds to the bound at most, and what it added when it was tried. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record SeatPrice(
            UUID group,
            String title,
            int seatsLeft,
            BigDecimal price,
            @Nullable BigDecimal found) {}

    /** What one more hour of the dearest therapist with a competency adds. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record HourPrice(String competency, int therapists, int openHours, BigDecimal price, int waitingFor) {}

    /** Where a new group would help. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record NewGroup(
            String model,
            @Nullable String theme,
            String leaderName,
            List<Recommendation.Slot> slots,
            int viable,
            int wouldJoin,
            BigDecimal adds,
            int placesMore) {}

    public String gapWords() {
        return QueueRun.percent(gap);
    }

    public List<Unplaced> left() {
        return unplaced == null ? List.of() : unplaced;
    }

    public List<SeatPrice> seatPrices() {
        return seats == null ? List.of() : seats;
    }

    public List<HourPrice> hourPrices() {
        return hours == null ? List.of() : hours;
    }

    public List<NewGroup> groups() {
        return newGroups == null ? List.of() : newGroups;
    }
}
