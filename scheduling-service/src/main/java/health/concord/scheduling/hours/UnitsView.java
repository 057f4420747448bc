package health.concord.scheduling.hours;

import health.concord.scheduling.units.UnitsWarning;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's authorised units against what is planned.
 *
 * @param planned sessions to come, each of which takes a unit when the client comes
 * @param attendance the chance of that
 * @param exhaustedOn the day on which the last unit is likely to be used; absent when they last
 * @param bookedPast the first session that no unit is left for; absent when all have one
 * @param asked whether billing answered just now; else what it said last
 * @param warnings what a booking on the days that were asked about would warn of
 */
public record UnitsView(
        UUID client,
        @Nullable String payer,
        @Nullable Integer units,
        @Nullable LocalDate until,
        int planned,
        double attendance,
        @Nullable LocalDate exhaustedOn,
        @Nullable LocalDate bookedPast,
        boolean asked,
        List<UnitsWarning> warnings) {}
