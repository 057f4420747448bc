package health.concord.scheduling.makeup;

import health.concord.scheduling.care.GroupModel;
import health.concord.scheduling.matching.GroupFit.Fit;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Seats that would restore a client's week, the best first.
 *
 * @param minutesMissing also when the client comes to everything that is left
 * @param units left, for the person who decides; absent when none is known
 * @param unitsAsked whether billing answered just now; else units are as it said last
 */
public record MakeUpView(
        UUID client,
        LocalDate week,
        long minutesMissing,
        int daysMissing,
        @Nullable Integer units,
        boolean unitsAsked,
        List<Seat> seats) {

    /**
     * A session with room for a guest, in which the client is free.
     *
     * @param newDay whether it adds a day of service, which the rule counts as well
     * @param knownModel whether the client is in a group of this model already
     * @param unwanted whether the client asks not to be booked then
     * @param unitLeft whether an authorised unit is left for it; absent when no limit is known
     * @param composition whether matching says that the client fits; NOT_ASKED while it does not answer
     */
    public record Seat(
            UUID session,
            String title,
            @Nullable GroupModel model,
            OffsetDateTime from,
            OffsetDateTime to,
            long minutes,
            int seatsLeft,
            boolean newDay,
            boolean knownModel,
            boolean unwanted,
            @Nullable Boolean unitLeft,
            Fit composition) {

        Seat fitting(Fit fit) {
            return new Seat(
                    session, title, model, from, to, minutes, seatsLeft, newDay, knownModel, unwanted, unitLeft, fit);
        }
    }
}
