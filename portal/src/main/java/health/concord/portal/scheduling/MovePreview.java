package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the way of sessions that are to be at other times; nothing is moved yet. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MovePreview(@Nullable List<MovedDate> dates) {

    /** One of them at its new time. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record MovedDate(
            Instant from, Instant to, @Nullable List<Obstacle> inTheWay) {}

    /**
     * Someone or something that cannot be had then.
     *
     * @param what {@code CLINICIAN}, {@code ROOM}, {@code CLIENT} or {@code SITE}
     * @param why {@code TAKEN}, {@code AWAY} or {@code OUTSIDE_HOURS}
     * @param refuses whether nothing can be moved because of it; else a member is left out, or a new date falls out
     * @param by the session that takes it, where it may be seen
     * @param from when it is taken or away from, where that is known
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Obstacle(
            String what,
            String name,
            String why,
            boolean refuses,
            @Nullable String by,
            @Nullable Instant from,
            @Nullable Instant to) {}
}
