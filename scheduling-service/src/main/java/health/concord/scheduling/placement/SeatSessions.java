package health.concord.scheduling.placement;

import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Bookings;
import health.concord.scheduling.booking.EngagementState;
import health.concord.scheduling.booking.Joining;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionPlan;
import health.concord.scheduling.calendar.Occurrences;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.care.Care;
import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.care.ServiceType;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.room.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sessions that seats lead to: of the group from the first day on, and each week with the clinician. */
@ApplicationScoped
class SeatSessions {

    /** The program is the episode's, which may change while the appointments go on. */
    private static final Care WEEKLY_THERAPY =
            new Care(ServiceKind.INDIVIDUAL, ServiceType.INDIVIDUAL_THERAPY, null, null, CareMode.IN_PERSON);

    private static final String WEEKLY_THERAPY_TITLE = "Individual therapy";

    @Inject
    BookedSessions calendar;

    @Inject
    Bookings bookings;

    @Inject
    PlanningWindow window;

    @Inject
    SiteCatalogue sites;

    /** The last day for which weekly appointments that begin on a day are booked now. */
    LocalDate through(String site, LocalDate startsOn, @Nullable LocalDate endsOn) {
        LocalDate horizon = window.horizon(startsOn, sites.zone(site));
        return endsOn != null && endsOn.isBefore(horizon) ? endsOn : horizon;
    }

    /** Keeps all their times, or refuses and names the dates that are taken. */
    void hold(Placement placement, List<Seat> seats, Map<UUID, Clinician> clinicians) {
        ZoneId zone = sites.zone(placement.site());
        List<SessionPlan> plans = new ArrayList<>();
        for (Seat seat : seats) {
            if (!seat.isGroup()) {
                Clinician clinician = Objects.requireNonNull(clinicians.get(seat.clinician()));
                plans.addAll(appointments(seat, clinician, null, seat.startsOn(), seat.plannedThrough()));
            }
        }
        bookings.bookWhole(
                plans,
                joinings(seats, placement.startsOn().atStartOfDay(zone).toInstant(), zone),
                EngagementState.HELD,
                zone);
    }

    /** The sessions of a weekly appointment between two days. */
    List<SessionPlan> appointments(
            Seat seat, Clinician clinician, @Nullable Room room, LocalDate first, LocalDate last) {
        List<BookedResource> takes = Stream.of(
                        Stream.of(clinician.asResource("parts[" + seat.position() + "].clinician")),
                        Stream.ofNullable(room).map(one -> one.asResource("room")),
                        Stream.of(BookedResource.client(seat.client(), "client")))
                .flatMap(resources -> resources)
                .toList();
        return Occurrences.of(List.of(Objects.requireNonNull(seat.slot())), first, last, sites.zone(seat.site()))
                .stream()
                .map(when -> new SessionPlan(
                        seat.site(),
                        WEEKLY_THERAPY_TITLE,
                        WEEKLY_THERAPY,
                        takes,
                        when,
                        null,
                        seat.id(),
                        seat.episode()))
                .toList();
    }

    /** The sessions of their groups that seats lead to from a time on. */
    List<Joining> joinings(List<Seat> seats, Instant from, ZoneId zone) {
        Map<UUID, Seat> bySeries =
                seats.stream().filter(Seat::isGroup).collect(Collectors.toMap(Seat::series, seat -> seat));
        List<Session> sessions = calendar.ofSeriesFrom(bySeries.keySet(), from);
        Set<UUID> full = calendar.full(sessions);
        return sessions.stream()
                .filter(session -> !full.contains(session.id()))
                .flatMap(session -> joining(session, Objects.requireNonNull(bySeries.get(session.series()))).stream())
                .toList();
    }

    /** Of a seat in one session of its group; empty when the client is not to be there on that day. */
    Optional<Joining> joining(Session session, Seat seat) {
        return seat.covers(LocalDate.ofInstant(session.startsAt(), sites.zone(session.site())))
                ? Optional.of(
                        new Joining(session, BookedResource.client(seat.client(), "client"), seat.id(), seat.episode()))
                : Optional.empty();
    }
}
