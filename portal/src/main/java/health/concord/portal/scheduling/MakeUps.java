package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Seats that would restore a client's week, the best first.
 *
 * @param units left; null when none is known
 * @param unitsAsked whether billing answered just now; else units are as it said last
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MakeUps(
        long minutesMissing,
        int daysMissing,
        @Nullable Integer units,
        boolean unitsAsked,
        @Nullable List<Seat> seats) {

    /**
     * A session with room for a guest, in which the client is free.
     *
     * @param newDay whether it adds a day of service
     * @param knownModel whether the client is in a group of this model already
     * @param unwanted whether the client asks not to be booked then
     * @param unitLeft whether an authorised unit is left for it; null when no limit is known
     * @param composition {@code FITS}, {@code DOES_NOT_FIT} or {@code NOT_ASKED}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Seat(
            UUID session,
            String title,
            Instant from,
            Instant to,
            long minutes,
            int seatsLeft,
            boolean newDay,
            boolean knownModel,
            boolean unwanted,
            @Nullable Boolean unitLeft,
            String composition) {

        public boolean isWithoutUnit() {
            return Boolean.FALSE.equals(unitLeft);
        }

        /** Whether nothing speaks against it. */
        public boolean isGood() {
            return !isWithoutUnit() && !unwanted && !isUnfit();
        }

        public boolean isFitUnknown() {
            return composition.equals("NOT_ASKED");
        }

        public boolean isUnfit() {
            return composition.equals("DOES_NOT_FIT");
        }
    }

    public List<Seat> all() {
        return seats == null ? List.of() : seats;
    }
}
