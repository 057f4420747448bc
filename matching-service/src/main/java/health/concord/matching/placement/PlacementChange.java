package health.concord.matching.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One transition: from where to where, who did it, why. Never changed. */
@Entity
@Immutable
@Table(name = "placement_change")
class PlacementChange {

    @Id
    private UUID id;

    private UUID placement;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private @Nullable PlacementState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private PlacementState to;

    @Column(name = "changed_by")
    private String by;

    private @Nullable String reason;

    @Column(name = "changed_at")
    private Instant at;

    protected PlacementChange() {}

    PlacementChange(
            UUID id,
            UUID placement,
            @Nullable PlacementState from,
            PlacementState to,
            String by,
            @Nullable String reason,
            Instant at) {
        this.id = id;
        this.placement = placement;
        this.from = from;
        this.to = to;
        this.by = by;
        this.reason = reason;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    @Nullable
    PlacementState from() {
        return from;
    }

    PlacementState to() {
        return to;
    }

    String by() {
        return by;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }
}
