package health.concord.scheduling.placement;

import health.concord.commons.security.Caller;
import health.concord.scheduling.booking.Bookings;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.series.SeriesSeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The steps after the hold. Each may be called again: a step that was taken already answers how things stand. */
@ApplicationScoped
@Transactional
public class Placements {

    /** In the seats' history and in {@code placement.failed}. */
    static final String EXPIRED = "HOLD_EXPIRED";

    /** On the calendar, at the appointments that fall out. */
    private static final String CALLED_OFF = "PLACEMENT_RELEASED";

    @Inject
    PlacementRecords records;

    @Inject
    SeriesSeats seriesSeats;

    @Inject
    Bookings bookings;

    @Inject
    Clients clients;

    @Inject
    PlacementEvents events;

    @Inject
    Event<PlacementReleased> released;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Held seats become taken ones. Refused while the client has a safety hold. */
    PlacementView enrol(UUID id) {
        Placement placement = records.lock(id);
        List<Seat> seats = records.seatsOf(placement);
        if (placement.isEnrolledOrFurther()) {
            return records.view(placement, seats);
        }
        placement.enrol(clock.instant());
        clients.requireNoSafetyHold(placement.client());
        seriesSeats.takeHeld(Seats.series(seats));
        records.follow(placement, seats, null);
        records.audited("placement.enrolled", placement);
        return records.view(placement, seats);
    }

    /** The client is on the roster of every session to come, and of those since the first day. */
    PlacementView confirm(UUID id) {
        Placement placement = records.lock(id);
        List<Seat> seats = records.seatsOf(placement);
        if (placement.state() == PlacementState.CONFIRMED) {
            return records.view(placement, seats);
        }
        placement.confirm(clock.instant());
        clients.requireNoSafetyHold(placement.client());
        bookings.confirm(Seats.ids(seats));
        records.follow(placement, seats, null);
        events.confirmed(placement, seats);
        records.audited("placement.confirmed", placement);
        return records.view(placement, seats);
    }

    /** Gives everything back, once: what was never confirmed leaves no trace, what was is over from now on. */
    PlacementView release(UUID id, String reason) {
        Placement placement = records.lock(id);
        List<Seat> seats = records.seatsOf(placement);
        if (placement.state() != PlacementState.RELEASED) {
            giveBack(placement, seats, reason);
        }
        return records.view(placement, seats);
    }

    /** Called when a hold has run out; does nothing when the placement went on in the meantime. */
    void expire(UUID id) {
        Placement placement = records.lockIfKnown(id);
        if (placement != null && placement.isExpired(clock.instant())) {
            giveBack(placement, records.seatsOf(placement), EXPIRED);
        }
    }

    PlacementView get(UUID id) {
        Placement placement = records.visible(id);
        if (!caller.isService()) {
            records.audited("placement.read", placement);
        }
        return records.view(placement, records.seatsOf(placement));
    }

    private void giveBack(Placement placement, List<Seat> all, String reason) {
        List<Seat> seats = Seats.live(all);
        PlacementState before = placement.state();
        placement.release();
        if (before == PlacementState.HELD) {
            seriesSeats.giveBackHeld(Seats.series(seats));
        } else {
            seriesSeats.giveBackTaken(Seats.series(seats));
        }
        if (before == PlacementState.CONFIRMED) {
            bookings.cancelFrom(Seats.ids(seats), clock.instant(), CALLED_OFF);
        } else {
            bookings.dropHeld(Seats.ids(seats));
        }
        records.follow(placement, seats, reason);
        released.fire(new PlacementReleased(placement.id(), EXPIRED.equals(reason)));
        if (before != PlacementState.CONFIRMED && !placement.isOffered()) {
            events.failed(placement, reason);
        }
        records.audited("placement.released", placement);
    }
}
