package health.concord.scheduling.placement;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.client.OnePerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement with its seats and their history, as it is stored. The placement is locked first, then its series, then
 * clinicians and client: always in this order.
 */
@ApplicationScoped
class PlacementRecords {

    @Inject
    PlacementRepository placements;

    @Inject
    SeatRepository seats;

    @Inject
    SeatChangeRepository changes;

    @Inject
    Locks locks;

    @Inject
    OnePerson person;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Locks it, also before it exists: of two first calls one waits and then finds it. */
    @Nullable
    Placement lockIfKnown(UUID id) {
        locks.take(id);
        return placements.findById(id);
    }

    Placement lock(UUID id) {
        return found(lockIfKnown(id));
    }

    Placement visible(UUID id) {
        Placement placement = found(placements.findById(id));
        caller.requireSite(placement.site());
        return placement;
    }

    List<Seat> seatsOf(Placement placement) {
        return seats.of(placement.id());
    }

    /** Of two holds for one client the second is refused: the series are locked when this is asked. */
    void refuseSecondSeat(List<Seat> wanted) {
        List<UUID> series = Seats.series(wanted);
        if (!series.isEmpty()
                && seats.isSeatedInAny(person.records(wanted.getFirst().client()), series)) {
            throw Problems.of(
                    ProblemType.CONFLICT,
                    "ALREADY_SEATED",
                    "The client has a seat in one of these groups. Release that placement first. Nothing was held.");
        }
    }

    void add(Placement placement, List<Seat> held) {
        placements.persist(placement);
        seats.persist(held);
        placements.flush();
        Author author = author(null);
        changes.persist(held.stream()
                .map(seat -> new SeatChange(seat, null, placement.state(), author))
                .toList());
    }

    /** The seats go where the placement went, and their history says who took them there and why. */
    void follow(Placement placement, List<Seat> seatsOf, @Nullable String reason) {
        Author author = author(reason);
        changes.persist(Seats.live(seatsOf).stream()
                .map(seat -> seat.follow(placement.state(), author))
                .toList());
        placements.flush();
    }

    /** One seat in place of another. */
    void transfer(Placement placement, Seat from, Seat to, String reason) {
        Author author = author(reason);
        changes.persist(from.follow(PlacementState.RELEASED, author));
        seats.flush();
        seats.persistAndFlush(to);
        changes.persist(new SeatChange(to, null, placement.state(), author));
        placements.flush();
    }

    void leave(Seat seat, String reason) {
        changes.persist(seat.follow(PlacementState.RELEASED, author(reason)));
        placements.flush();
    }

    /** In the audit trail, without the reason: it is free text. */
    void audited(String action, Placement placement) {
        audit.record(
                action,
                "placement",
                placement.id(),
                Map.of("client", placement.client(), "episode", placement.episode(), "site", placement.site()));
    }

    PlacementView view(Placement placement, List<Seat> seatsOf) {
        return PlacementView.of(placement, seatsOf, changes.of(placement.id()), sites.zone(placement.site()));
    }

    private Author author(@Nullable String reason) {
        return new Author(caller.id(), reason, clock.instant());
    }

    private static Placement found(@Nullable Placement placement) {
        if (placement == null) {
            throw Problems.notFound();
        }
        return placement;
    }
}
