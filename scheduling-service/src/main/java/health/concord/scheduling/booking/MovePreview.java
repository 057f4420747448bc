package health.concord.scheduling.booking;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the way of sessions that are to be at other times, elsewhere or with others; nothing is changed. */
public record MovePreview(List<MovedDate> dates) {

    /**
     * One of them, as it would be.
     *
     * @param session none where it would be made anew
     */
    public record MovedDate(@Nullable UUID session, OffsetDateTime from, OffsetDateTime to, List<Obstacle> inTheWay) {}

    /**
     * Someone or something that cannot be had then.
     *
     * @param id of the clinician, room or client
     * @param name as people call it; of a site its code
     * @param refuses whether nothing is changed because of it; else a member is left out of the date, or a date that
     *     would be new falls out
     * @param by title of the session that takes it, at a site that the caller may see
     * @param from when it is taken or away from; none outside opening hours, nor where two of these dates want the same
     */
    public record Obstacle(
            ResourceKind what,
            @Nullable UUID id,
            String name,
            Hindrance why,
            boolean refuses,
            @Nullable String by,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime to) {}

    /** Why it cannot be had: booked, away or closed, or the time is outside the site's weekly hours. */
    public enum Hindrance {
        TAKEN,
        AWAY,
        OUTSIDE_HOURS
    }
}
