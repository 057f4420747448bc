package health.concord.scheduling.placement;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.work.Work;
import health.concord.scheduling.calendar.SchedulingSettings;
import health.concord.scheduling.series.SeriesSeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps seats and weekly times for a client until the placement goes on or the hold runs out. */
@ApplicationScoped
@Transactional
public class Holds {

    @Inject
    PlacementRecords records;

    @Inject
    HoldRequests requests;

    @Inject
    SeatSessions sessions;

    @Inject
    SeriesSeats seriesSeats;

    @Inject
    HoldExpiry expiry;

    @Inject
    Work work;

    @Inject
    SchedulingSettings settings;

    @Inject
    Clock clock;

    /** All parts or none. The same again answers how things stand. */
    PlacementView hold(UUID id, HoldPlacement request) {
        Placement known = records.lockIfKnown(id);
        if (known != null) {
            return heldBefore(known, request);
        }
        HoldRequests.Named named = requests.check(request);
        Placement placement = new Placement(id, request, until(settings.hold()));
        return keep(placement, request, named);
    }

    /** The same for someone on a waitlist, for as long as an offer stands. */
    PlacementView offer(UUID id, HoldPlacement request, Duration keep) {
        HoldRequests.Named named = requests.check(request);
        return keep(new Placement(id, request, until(keep)).asOffer(), request, named);
    }

    private PlacementView keep(Placement placement, HoldPlacement request, HoldRequests.Named named) {
        List<Seat> seats = seats(placement, request);
        seriesSeats.hold(Seats.series(seats));
        records.refuseSecondSeat(seats);
        records.add(placement, seats);
        sessions.hold(placement, seats, named.clinicians());
        work.schedule(expiry.of(placement.id()), placement.expiresAt());
        records.audited("placement.held", placement);
        return records.view(placement, seats);
    }

    private Instant until(Duration keep) {
        return clock.instant().plus(keep).truncatedTo(ChronoUnit.SECONDS);
    }

    private List<Seat> seats(Placement placement, HoldPlacement request) {
        LocalDate through = sessions.through(placement.site(), placement.startsOn(), placement.endsOn());
        List<Seat> seats = new ArrayList<>();
        for (HoldPart part : request.parts()) {
            seats.add(new Seat(placement, seats.size(), part, through));
        }
        return seats;
    }

    private PlacementView heldBefore(Placement known, HoldPlacement request) {
        List<Seat> seats = records.seatsOf(known);
        if (!known.isFor(request) || !Seats.areFor(seats, request.parts())) {
            throw Problems.of(
                    ProblemType.CONFLICT,
                    "This placement was held with other parts. Take a new id for a new placement.");
        }
        if (known.state() == PlacementState.RELEASED) {
            throw Problems.of(ProblemType.WRONG_STATE, "The placement was released. Take a new id to place anew.");
        }
        known.refuseWhenExpired(clock.instant());
        return records.view(known, seats);
    }
}
