package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a group: of one date, of that and the following, or of all that are to come. What is left out stays.
 *
 * @param scope {@code ONE}, {@code FOLLOWING} or {@code ALL}
 * @param rrule an empty text ends a rule, and the times come back each week
 * @param room where it is left out, who changes to video or telephone gives the present one up
 * @param leaveOut members who are taken elsewhere at the new time are left out of those dates
 * @param mode {@code IN_PERSON}, {@code VIDEO} or {@code AUDIO}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditSeries(
        String scope,
        @Nullable UUID session,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable LocalDate from,
        @Nullable String title,
        @Nullable UUID room,
        @Nullable List<UUID> leaders,
        @Nullable List<Series.Slot> slots,
        @Nullable String rrule,
        @Nullable LocalDate endsOn,
        @Nullable Integer capacity,
        @Nullable Integer minimum,
        @Nullable String membership,
        @Nullable List<String> curriculum,
        @Nullable Boolean leaveOut,
        @Nullable String mode) {

    /** Another time, and where they are others a room and how they meet, for one date. */
    public static EditSeries one(
            UUID session,
            String startsAt,
            String endsAt,
            @Nullable UUID room,
            @Nullable Boolean leaveOut,
            @Nullable String mode) {
        return new EditSeries(
                "ONE", session, startsAt, endsAt, null, null, room, null, null, null, null, null, null, null, null,
                leaveOut, mode);
    }

    /**
     * The same for many dates.
     *
     * @param from the first day it counts; null for all that are to come
     * @param slots the weekly times; null where they stay
     */
    public static EditSeries times(
            @Nullable LocalDate from,
            @Nullable UUID room,
            @Nullable List<Series.Slot> slots,
            @Nullable Boolean leaveOut,
            @Nullable String mode) {
        return new EditSeries(
                from == null ? "ALL" : "FOLLOWING",
                null,
                null,
                null,
                from,
                null,
                room,
                null,
                slots,
                null,
                null,
                null,
                null,
                null,
                null,
                leaveOut,
                mode);
    }
}
