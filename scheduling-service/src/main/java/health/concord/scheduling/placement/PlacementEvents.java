package health.concord.scheduling.placement;

import health.concord.commons.event.Event;
import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.ServiceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells intake how a placement ended up. */
@ApplicationScoped
class PlacementEvents {

    @Inject
    Outbox outbox;

    /** {@code placement.confirmed}: the client's seats. */
    record Confirmed(UUID placement, UUID client, UUID episode, LocalDate startsOn, List<ConfirmedSeat> seats) {}

    /** {@code series} of a group, {@code clinician} and {@code slot} of a weekly appointment. */
    record ConfirmedSeat(
            UUID seat,
            ServiceKind kind,
            @Nullable UUID series,
            @Nullable UUID clinician,
            @Nullable WeeklySlot slot) {}

    /** {@code placement.failed}: it was given back before it was confirmed. */
    record Failed(UUID placement, UUID client, UUID episode, String reason) {}

    void confirmed(Placement placement, List<Seat> seats) {
        send(
                "placement.confirmed",
                placement,
                new Confirmed(
                        placement.id(),
                        placement.client(),
                        placement.episode(),
                        placement.startsOn(),
                        seats.stream()
                                .map(seat -> new ConfirmedSeat(
                                        seat.id(), seat.kind(), seat.series(), seat.clinician(), seat.slot()))
                                .toList()));
    }

    void failed(Placement placement, String reason) {
        send(
                "placement.failed",
                placement,
                new Failed(placement.id(), placement.client(), placement.episode(), reason));
    }

    private void send(String type, Placement placement, Object data) {
        outbox.send(Event.of(type, "placement", placement.id(), placement.site(), data), Peer.INTAKE);
    }
}
