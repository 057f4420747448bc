package health.concord.scheduling.placement;

import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.calendar.WireTime;
import health.concord.scheduling.care.ServiceKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's seats and how they came to be as they are.
 *
 * @param expiresAt until when a hold is kept
 */
public record PlacementView(
        UUID placement,
        UUID client,
        UUID episode,
        String site,
        PlacementState state,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        OffsetDateTime expiresAt,
        List<SeatView> parts,
        List<ChangeView> history,
        long version) {

    /** One seat; {@code series} of a group, {@code clinician} and {@code slot} of a weekly appointment. */
    public record SeatView(
            UUID seat,
            ServiceKind kind,
            @Nullable UUID series,
            @Nullable UUID clinician,
            @Nullable WeeklySlot slot,
            PlacementState state) {}

    /** One step of a seat. */
    public record ChangeView(
            UUID seat,
            @Nullable PlacementState from,
            PlacementState to,
            String by,
            @Nullable String reason,
            OffsetDateTime at) {}

    static PlacementView of(Placement placement, List<Seat> seats, List<SeatChange> history, ZoneId zone) {
        return new PlacementView(
                placement.id(),
                placement.client(),
                placement.episode(),
                placement.site(),
                placement.state(),
                placement.startsOn(),
                placement.endsOn(),
                WireTime.of(placement.expiresAt(), zone),
                seats.stream()
                        .map(seat -> new SeatView(
                                seat.id(), seat.kind(), seat.series(), seat.clinician(), seat.slot(), seat.state()))
                        .toList(),
                history.stream()
                        .map(change -> new ChangeView(
                                change.seat(),
                                change.from(),
                                change.to(),
                                change.by(),
                                change.reason(),
                                WireTime.of(change.at(), zone)))
                        .toList(),
                placement.version());
    }
}
