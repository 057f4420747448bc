package health.concord.scheduling.placement;

import health.concord.scheduling.booking.Bookings;
import health.concord.scheduling.booking.EngagementState;
import health.concord.scheduling.booking.ResourceKind;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionPlan;
import health.concord.scheduling.booking.SessionsAdded;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Carries seats on into the weeks that come into view. */
@ApplicationScoped
@Transactional
public class SeatHorizon {

    @Inject
    SeatRepository seats;

    @Inject
    PlacementRecords records;

    @Inject
    SeatSessions sessions;

    @Inject
    Clinicians clinicians;

    @Inject
    Rooms rooms;

    @Inject
    Bookings bookings;

    /** Clients with a seat in a series. */
    public List<UUID> clientsIn(UUID series) {
        return seats.inSeries(series).stream().map(Seat::client).toList();
    }

    void added(@Observes SessionsAdded news) {
        join(news.series(), news.sessions());
    }

    /** Puts the clients of a series into its new sessions, wherever they are free. */
    public void join(UUID series, List<Session> added) {
        List<Seat> members = seats.inSeries(series);
        join(members.stream().filter(Seat::isConfirmed).toList(), added, EngagementState.BOOKED);
        join(members.stream().filter(seat -> !seat.isConfirmed()).toList(), added, EngagementState.HELD);
    }

    /** Confirmed weekly appointments whose sessions end before a day though they go on. */
    public List<UUID> appointmentsShortOf(LocalDate day) {
        return seats.plannedShortOf(day);
    }

    /** Makes the sessions of one weekly appointment up to its present horizon. */
    public void extendAppointment(UUID id) {
        Seat seat = Objects.requireNonNull(seats.findById(id));
        records.lock(seat.placement());
        seats.getEntityManager().refresh(seat);
        LocalDate through = sessions.through(seat.site(), seat.startsOn(), seat.endsOn());
        if (seat.isConfirmed() && through.isAfter(seat.plannedThrough())) {
            var clinician = clinicians
                    .inOrder(List.of(Objects.requireNonNull(seat.clinician())))
                    .getFirst();
            UUID room = seat.room();
            List<SessionPlan> plans = sessions.appointments(
                    seat,
                    clinician,
                    room == null ? null : rooms.stored(room),
                    seat.plannedThrough().plusDays(1),
                    through);
            bookings.bookWhatFits(room == null ? plans : roomless(plans));
            seat.plannedThrough(through);
        }
    }

    /** A room that is taken on one date calls nothing off: that date has no room yet, for people to see to. */
    private List<SessionPlan> roomless(List<SessionPlan> plans) {
        Set<SessionPlan> failing = Set.copyOf(bookings.failing(plans));
        return plans.stream()
                .map(plan -> failing.contains(plan) ? plan.without(ResourceKind.ROOM) : plan)
                .toList();
    }

    private void join(List<Seat> members, List<Session> added, EngagementState state) {
        bookings.joinWhatFits(
                members.stream()
                        .flatMap(seat -> added.stream().flatMap(session -> sessions.joining(session, seat).stream()))
                        .toList(),
                state);
    }
}
