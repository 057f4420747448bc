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
 * A time in which a site, room or person cannot be booked. What is booked already stands until someone moves it; only a
 * client's leave calls off by itself what is for that client alone.
 */
@Entity
@Table(name = "blocked_time")
public class BlockedTime {

    @Id
    private UUID id;

    private String site;
    private UUID resource;

    @Enumerated(EnumType.STRING)
    private ResourceKind owner;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private @Nullable String reason;
    private @Nullable UUID episode;

    @Column(name = "created_by")
    private String createdBy;

    protected BlockedTime() {}

    public BlockedTime(
            String site, BookedResource resource, BlockKind kind, Interval when, @Nullable String reason, String by) {
        this.id = Ids.next();
        this.site = site;
        this.resource = resource.id();
        this.owner = resource.kind();
        this.kind = kind;
        this.startsAt = when.from();
        this.endsAt = when.to();
        this.reason = reason;
        this.createdBy = by;
    }

    /** A client is away, as intake says of an episode. */
    static BlockedTime leave(String site, UUID client, UUID episode, Interval when) {
        BlockedTime leave = new BlockedTime(
                site, BookedResource.client(client, "client"), BlockKind.LEAVE, when, null, "intake");
        leave.episode = episode;
        return leave;
    }

    public UUID id() {
        return id;
    }

    public String site() {
        return site;
    }

    public UUID resource() {
        return resource;
    }

    public ResourceKind owner() {
        return owner;
    }

    public BlockKind kind() {
        return kind;
    }

    public Interval when() {
        return new Interval(startsAt, endsAt);
    }

    public @Nullable String reason() {
        return reason;
    }

    public String createdBy() {
        return createdBy;
    }
}
