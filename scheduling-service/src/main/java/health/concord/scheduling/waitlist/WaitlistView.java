package health.concord.scheduling.waitlist;

import health.concord.scheduling.calendar.WireTime;
import health.concord.scheduling.care.GroupModel;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One client who waits.
 *
 * @param position in its line, the first is 1; only of one entry by itself and while it waits
 * @param placement that keeps the offered seat
 * @param orderedBy whose order made it this client's turn when the seat was offered; absent before
 * @param passedOver why a seat that was free could not be offered: for example TIME_CONFLICT or ALREADY_SEATED; or
 *     DOES_NOT_FIT, by matching's rules
 * @param passedOverBecause what those rules say, for staff; nothing of it tells anything of another client
 */
public record WaitlistView(
        UUID id,
        String site,
        UUID client,
        UUID episode,
        @Nullable UUID series,
        @Nullable GroupModel model,
        @Nullable String population,
        int priority,
        OffsetDateTime joinedAt,
        WaitState state,
        @Nullable Long position,
        @Nullable UUID offeredSeries,
        @Nullable UUID placement,
        @Nullable OffsetDateTime offerUntil,
        @Nullable OrderedBy orderedBy,
        @Nullable String passedOver,
        @Nullable String passedOverBecause,
        long version) {

    /** The series it is for, by wish or by offer; null where it is for a need. */
    public @Nullable UUID wanted() {
        return state == WaitState.OFFERED ? offeredSeries : series;
    }

    static WaitlistView of(WaitlistEntry entry, @Nullable Long position, ZoneId zone) {
        return new WaitlistView(
                entry.id(),
                entry.site(),
                entry.client(),
                entry.episode(),
                entry.series(),
                entry.model(),
                entry.population(),
                entry.priority(),
                WireTime.of(entry.joinedAt(), zone),
                entry.state(),
                position,
                entry.offeredSeries(),
                entry.placement(),
                WireTime.orNull(entry.offerUntil(), zone),
                entry.orderedBy(),
                entry.passedOver(),
                entry.passedOverBecause(),
                entry.version());
    }
}
