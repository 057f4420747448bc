package health.concord.scheduling.booking;

import health.concord.commons.id.Ids;
import health.concord.scheduling.calendar.Interval;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a session takes someone or something up for a time. The database refuses two that overlap for one resource;
 * removing the row frees the time.
 */
@Entity
@Table(name = "engagement")
public class Engagement {

    @Id
    private UUID id;

    private UUID session;
    private UUID resource;

    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    @Enumerated(EnumType.STRING)
    private EngagementState state;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private boolean deliberate;
    private @Nullable UUID seat;
    private @Nullable UUID episode;

    protected Engagement() {}

    Engagement(
            Session session,
            BookedResource resource,
            EngagementState state,
            @Nullable UUID seat,
            @Nullable UUID episode) {
        this.id = Ids.next();
        this.session = session.id();
        this.resource = resource.id();
        this.kind = resource.kind();
        this.state = state;
        this.startsAt = session.when().from();
        this.endsAt = session.when().to();
        this.seat = seat;
        this.episode = episode;
    }

    /** Lies over another one on purpose. */
    Engagement deliberately() {
        deliberate = true;
        return this;
    }

    /**
     * Of the same client, at the session's present time.
     *
     * @param onLeave whether the client is away then
     */
    Engagement again(Session moved, boolean onLeave) {
        Engagement again = new Engagement();
        again.id = Ids.next();
        again.session = moved.id();
        again.resource = resource;
        again.kind = kind;
        again.state = state == EngagementState.HELD ? state : EngagementState.expected(!onLeave);
        again.startsAt = moved.when().from();
        again.endsAt = moved.when().to();
        again.seat = seat;
        again.episode = episode;
        return again;
    }

    UUID id() {
        return id;
    }

    /** The seat is kept, and nobody expected. */
    boolean isOnLeave() {
        return state == EngagementState.ON_LEAVE;
    }

    public ResourceKind kind() {
        return kind;
    }

    public @Nullable UUID seat() {
        return seat;
    }

    public UUID session() {
        return session;
    }

    public UUID resource() {
        return resource;
    }

    public Interval when() {
        return new Interval(startsAt, endsAt);
    }

    /** Of a client; null for the others. */
    public @Nullable UUID episode() {
        return episode;
    }
}
