package health.concord.scheduling.booking;

import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.care.Care;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session that is wanted.
 *
 * @param takes the clinicians, the leading one first; the room, if any; the client, if it is for one
 * @param series the group series it belongs to, if any
 * @param seat the weekly appointment it belongs to, if any
 * @param episode of the client, if it is for one
 * @param topic of the curriculum
 */
public record SessionPlan(
        String site,
        String title,
        Care care,
        List<BookedResource> takes,
        Interval when,
        @Nullable UUID series,
        @Nullable UUID seat,
        @Nullable UUID episode,
        @Nullable String topic) {

    public SessionPlan(
            String site,
            String title,
            Care care,
            List<BookedResource> takes,
            Interval when,
            @Nullable UUID series,
            @Nullable UUID seat,
            @Nullable UUID episode) {
        this(site, title, care, takes, when, series, seat, episode, null);
    }

    public SessionPlan at(Interval otherTime) {
        return new SessionPlan(site, title, care, takes, otherTime, series, seat, episode, topic);
    }

    public SessionPlan without(ResourceKind kind) {
        List<BookedResource> rest =
                takes.stream().filter(one -> one.kind() != kind).toList();
        return new SessionPlan(site, title, care, rest, when, series, seat, episode, topic);
    }

    public SessionPlan about(@Nullable String ofCurriculum) {
        return new SessionPlan(site, title, care, takes, when, series, seat, episode, ofCurriculum);
    }

    /** What comes back each week leaves a day out when someone is away; a single date is refused instead. */
    boolean isRecurring() {
        return series != null || seat != null;
    }

    List<UUID> ids(ResourceKind kind) {
        return takes.stream()
                .filter(r -> r.kind() == kind)
                .map(BookedResource::id)
                .toList();
    }

    @Nullable
    UUID one(ResourceKind kind) {
        return takes.stream()
                .filter(r -> r.kind() == kind)
                .map(BookedResource::id)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    UUID episodeFor(BookedResource resource) {
        return resource.kind() == ResourceKind.CLIENT ? Objects.requireNonNull(episode) : null;
    }
}
