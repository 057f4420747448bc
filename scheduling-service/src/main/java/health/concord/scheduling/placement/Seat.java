package health.concord.scheduling.placement;

import health.concord.commons.id.Ids;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.ServiceKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's place in a group, or weekly time with a clinician. It follows its placement, and may be released before it. */
@Entity
@Table(name = "seat")
class Seat {

    @Id
    private UUID id;

    private UUID placement;
    private int position;
    private String site;
    private UUID client;
    private UUID episode;

    @Enumerated(EnumType.STRING)
    private ServiceKind kind;

    private @Nullable UUID series;
    private @Nullable UUID clinician;

    @Embedded
    private @Nullable WeeklySlot slot;

    private @Nullable UUID room;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "planned_through")
    private LocalDate plannedThrough;

    @Enumerated(EnumType.STRING)
    private PlacementState state;

    @Column(name = "transferred_from")
    private @Nullable UUID transferredFrom;

    @Version
    private long version;

    protected Seat() {}

    Seat(Placement placement, int position, HoldPart part, LocalDate plannedThrough) {
        this.id = Ids.next();
        this.placement = placement.id();
        this.position = position;
        this.site = placement.site();
        this.client = placement.client();
        this.episode = placement.episode();
        this.kind = part.kind();
        this.series = part.series();
        this.clinician = part.clinician();
        this.slot = part.slot();
        this.startsOn = placement.startsOn();
        this.endsOn = placement.endsOn();
        this.plannedThrough = plannedThrough;
        this.state = PlacementState.HELD;
    }

    /** The same client's seat in another group of the same placement, confirmed from a day on. */
    Seat inOther(UUID otherSeries, LocalDate from, int nextPosition) {
        Seat other = new Seat();
        other.id = Ids.next();
        other.placement = placement;
        other.position = nextPosition;
        other.site = site;
        other.client = client;
        other.episode = episode;
        other.kind = kind;
        other.series = otherSeries;
        other.startsOn = from;
        other.endsOn = endsOn;
        other.plannedThrough = plannedThrough;
        other.state = state;
        other.transferredFrom = id;
        return other;
    }

    /** The change to the placement's state, for the history. */
    SeatChange follow(PlacementState to, Author author) {
        PlacementState from = state;
        state = to;
        return new SeatChange(this, from, to, author);
    }

    /** As a published timetable says. */
    void reschedule(WeeklySlot newSlot, @Nullable UUID newRoom) {
        slot = newSlot;
        room = newRoom;
    }

    void plannedThrough(LocalDate day) {
        if (day.isAfter(plannedThrough)) {
            plannedThrough = day;
        }
    }

    boolean isConfirmed() {
        return state == PlacementState.CONFIRMED;
    }

    /** Whether the client is to be there on a day. */
    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    boolean isGroup() {
        return kind == ServiceKind.GROUP;
    }

    boolean isReleased() {
        return state == PlacementState.RELEASED;
    }

    /** Whether it came of a transfer, not of a hold. */
    boolean isTransferred() {
        return transferredFrom != null;
    }

    boolean isFor(HoldPart part) {
        return kind == part.kind()
                && Objects.equals(series, part.series())
                && Objects.equals(clinician, part.clinician())
                && Objects.equals(slot, part.slot());
    }

    UUID id() {
        return id;
    }

    UUID placement() {
        return placement;
    }

    String site() {
        return site;
    }

    UUID client() {
        return client;
    }

    UUID episode() {
        return episode;
    }

    int position() {
        return position;
    }

    ServiceKind kind() {
        return kind;
    }

    @Nullable
    UUID series() {
        return series;
    }

    @Nullable
    UUID clinician() {
        return clinician;
    }

    @Nullable
    WeeklySlot slot() {
        return slot;
    }

    /** Of a weekly appointment, once a timetable gave it one. */
    @Nullable
    UUID room() {
        return room;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    LocalDate plannedThrough() {
        return plannedThrough;
    }

    PlacementState state() {
        return state;
    }
}
