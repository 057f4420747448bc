package health.concord.matching.profile;

import health.concord.matching.week.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Open seats and open times of a site over the coming weeks, as scheduling answered. */
public record Openings(List<Series> series, List<Clinician> clinicians) {

    /** A seat is one place in all weekly slots of the series. */
    public record Series(
            UUID series,
            UUID group,
            int capacity,
            int taken,
            int held,
            int seatsLeft,
            int waitlist,
            String mode,
            int minutes,
            List<Slot> slots,
            @Nullable LocalDate nextStart,
            @Nullable LocalDate endsOn) {

        public Series withSeatsLeft(int seats) {
            return new Series(
                    series, group, capacity, taken, held, seats, waitlist, mode, minutes, slots, nextStart, endsOn);
        }

        /** Minutes of a week in it: its slots decide, not the nominal length. */
        public int weeklyMinutes() {
            return Slot.minutes(slots);
        }
    }

    public record Clinician(UUID clinician, List<Slot> slots) {}

    public static Openings none() {
        return new Openings(List.of(), List.of());
    }
}
