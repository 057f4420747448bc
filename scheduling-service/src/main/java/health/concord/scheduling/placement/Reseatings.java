package health.concord.scheduling.placement;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.Bookings;
import health.concord.scheduling.booking.EngagementState;
import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import health.concord.scheduling.series.SeriesSeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed client goes from one group to another, or leaves one thing of several. Locks are taken in the order of
 * every placement step: the placement, all its series at once, then times.
 */
@ApplicationScoped
@Transactional
public class Reseatings {

    private static final String CALLED_OFF = "SEAT_LEFT";

    @Inject
    PlacementRecords records;

    @Inject
    SeatSessions sessions;

    @Inject
    SeriesSeats seriesSeats;

    @Inject
    GroupSeriesPlans series;

    @Inject
    Bookings bookings;

    @Inject
    PlanningWindow window;

    @Inject
    Locks locks;

    @Inject
    SiteCatalogue sites;

    @Inject
    Event<PlacementReleased> released;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The seat in the other group is had, or the one in this group stands. */
    PlacementView transfer(UUID id, UUID seatId, TransferSeat request) {
        Placement placement = records.lock(id);
        List<Seat> seats = new ArrayList<>(records.seatsOf(placement));
        Seat seat = confirmed(placement, seats, seatId);
        if (!seat.isGroup()) {
            throw Problems.of(ProblemType.CONFLICT, "Weekly appointments have no other group to go to. Move them.");
        }
        UUID old = Objects.requireNonNull(seat.series());
        GroupSeries target =
                series.among(List.of(request.series()), placement.site()).get(request.series());
        if (target == null || request.series().equals(old)) {
            throw Problems.invalid("series", "is not another group series of this site");
        }
        LocalDate from = from(placement, request.from());
        HoldRequests.requireJoinable(target, from);
        locks.take(List.of(old, request.series()));
        List<UUID> wanted = List.of(request.series());
        seriesSeats.hold(wanted);
        seriesSeats.takeHeld(wanted);
        Seat next = seat.inOther(request.series(), from, seats.size());
        records.refuseSecondSeat(List.of(next));
        seriesSeats.giveBackTaken(List.of(old));
        bookings.cancelFrom(List.of(seat.id()), begin(placement, from), CALLED_OFF);
        records.transfer(placement, seat, next, request.reason());
        bookings.bookWhole(
                List.of(),
                sessions.joinings(List.of(next), begin(placement, from), sites.zone(placement.site())),
                EngagementState.BOOKED,
                sites.zone(placement.site()));
        seats.add(next);
        records.audited("placement.seat-transferred", placement);
        return records.view(placement, seats);
    }

    /** When it was the last seat, the placement is over. */
    PlacementView leave(UUID id, UUID seatId, LeaveSeat request) {
        Placement placement = records.lock(id);
        List<Seat> seats = records.seatsOf(placement);
        Seat seat = confirmed(placement, seats, seatId);
        seriesSeats.giveBackTaken(Seats.series(List.of(seat)));
        bookings.cancelFrom(List.of(seat.id()), begin(placement, from(placement, request.from())), CALLED_OFF);
        records.leave(seat, request.reason());
        if (Seats.live(seats).isEmpty()) {
            placement.release();
            released.fire(new PlacementReleased(id, false));
        }
        records.audited("placement.seat-left", placement);
        return records.view(placement, seats);
    }

    private Seat confirmed(Placement placement, List<Seat> seats, UUID seatId) {
        caller.requireSite(placement.site());
        Seat seat = seats.stream()
                .filter(one -> one.id().equals(seatId))
                .findFirst()
                .orElseThrow(Problems::notFound);
        if (!seat.isConfirmed()) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "The seat is " + seat.state()
                            + "; only a confirmed one can be changed. Confirm its placement first.");
        }
        return seat;
    }

    private LocalDate from(Placement placement, @Nullable LocalDate asked) {
        LocalDate today = window.today(sites.zone(placement.site()));
        if (asked == null) {
            return today;
        }
        window.require("from", asked);
        if (asked.isBefore(today)) {
            throw Problems.invalid("from", "must not be in the past; what was attended stays on record");
        }
        return asked;
    }

    /** Today's sessions that have begun stay on record. */
    private Instant begin(Placement placement, LocalDate from) {
        ZoneId zone = sites.zone(placement.site());
        Instant start = from.atStartOfDay(zone).toInstant();
        return start.isAfter(clock.instant()) ? start : clock.instant();
    }
}
