package health.concord.scheduling.placement;

import health.concord.commons.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of a seat: from what, to what, by whom and why. The table takes no change and no deletion. */
@Entity
@Table(name = "seat_change")
class SeatChange {

    @Id
    private UUID id;

    private UUID seat;
    private UUID placement;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private @Nullable PlacementState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private PlacementState toState;

    @Column(name = "changed_by")
    private String changedBy;

    private @Nullable String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SeatChange() {}

    SeatChange(Seat seat, @Nullable PlacementState from, PlacementState to, Author author) {
        this.id = Ids.next();
        this.seat = seat.id();
        this.placement = seat.placement();
        this.fromState = from;
        this.toState = to;
        this.changedBy = author.by();
        this.reason = author.reason();
        this.changedAt = author.at();
    }

    UUID seat() {
        return seat;
    }

    @Nullable
    PlacementState from() {
        return fromState;
    }

    PlacementState to() {
        return toState;
    }

    String by() {
        return changedBy;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant at() {
        return changedAt;
    }
}
