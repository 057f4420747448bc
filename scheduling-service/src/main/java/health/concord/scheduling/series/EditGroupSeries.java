package health.concord.scheduling.series;

import health.concord.commons.problem.Problems;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.CareMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a series; what is left out stays as it is.
 *
 * @param session of scope ONE; from then on it is left as it is by changes of the whole
 * @param startsAt of scope ONE; its length stays when {@code endsAt} is left out
 * @param from of scope FOLLOWING: the first day of the change
 * @param slots not of scope ONE
 * @param rrule not of scope ONE; an empty text ends a rule, and the slots come back each week
 * @param endsOn not of scope ONE; later sessions are cancelled
 * @param leaveOut members who are taken elsewhere at the new time are left out of those dates; else that refuses the
 *     change
 * @param mode how they meet; who changes to video or audio leaves the room, unless one is named
 */
public record EditGroupSeries(
        @NotNull EditScope scope,
        @Nullable UUID session,
        @Nullable OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        @Nullable LocalDate from,
        @Nullable @Size(min = 1, max = 120) String title,
        @Nullable UUID room,

        @Nullable @Size(min = 1, max = 4) List<@NotNull UUID> leaders,

        @Nullable @Size(min = 1, max = 14) List<@NotNull @Valid WeeklySlot> slots,

        @Nullable @Size(max = 200) String rrule,
        @Nullable LocalDate endsOn,
        @Nullable @Min(1) @Max(100) Integer capacity,
        @Nullable @Min(0) @Max(100) Integer minimum,
        @Nullable Membership membership,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 120) String> curriculum,
        @Nullable Boolean leaveOut,
        @Nullable CareMode mode) {

    /** Another time for one date, which stays as long as it is. */
    public static EditGroupSeries one(UUID session, OffsetDateTime startsAt) {
        return new EditGroupSeries(
                EditScope.ONE,
                session,
                startsAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    CareMode modeAfter(CareMode now) {
        return mode == null ? now : mode;
    }

    /** The one it names, or the present one; a group that changes to video or audio leaves its room. */
    @Nullable
    UUID roomAfter(@Nullable UUID now, CareMode modeNow) {
        return room != null || modeAfter(modeNow).keepsRoomOf(modeNow) ? orElse(room, now) : null;
    }

    private static @Nullable UUID orElse(@Nullable UUID named, @Nullable UUID now) {
        return named == null ? now : named;
    }

    boolean leavesOut() {
        return Boolean.TRUE.equals(leaveOut);
    }

    /** Refuses what does not belong to its scope, and what that lacks. */
    void requireForm() {
        boolean one = scope == EditScope.ONE;
        boolean following = scope == EditScope.FOLLOWING;
        requireOnly("session", session, one, one);
        requireOnly("startsAt", startsAt, false, one);
        requireOnly("endsAt", endsAt, false, one);
        requireOnly("from", from, following, following);
        requireOnly("slots", slots, false, !one);
        requireOnly("rrule", rrule, false, !one);
        requireOnly("endsOn", endsOn, false, !one);
        requireOnly("capacity", capacity, false, !one);
        requireOnly("minimum", minimum, false, !one);
        requireOnly("membership", membership, false, !one);
        requireOnly("curriculum", curriculum, false, !one);
    }

    private static void requireOnly(String field, @Nullable Object value, boolean needed, boolean allowed) {
        if (needed && value == null) {
            throw Problems.invalid(field, "is needed for a change of this scope");
        }
        if (!allowed && value != null) {
            throw Problems.invalid(field, "does not belong to a change of this scope; leave it out");
        }
    }
}
