package health.concord.scheduling.session;

import health.concord.commons.audit.Audit;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Bookings;
import health.concord.scheduling.booking.EngagementState;
import health.concord.scheduling.booking.Moves;
import health.concord.scheduling.booking.Overlap;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionPlan;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.Occurrences;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.calendar.Recurrence;
import health.concord.scheduling.calendar.SlotRules;
import health.concord.scheduling.site.OpeningHours;
import health.concord.scheduling.units.Units;
import health.concord.scheduling.units.UnitsWarning;
import health.concord.scheduling.units.UnitsWarnings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sessions of one client that come back: checked and booked as a whole, and cancelled from a day on. */
@ApplicationScoped
@Transactional
public class Appointments {

    /** A year of weeks. */
    private static final int MOST = 53;

    @Inject
    OneOffSessions oneOffs;

    @Inject
    OtherTimes instead;

    @Inject
    BookedSessions calendar;

    @Inject
    Bookings bookings;

    @Inject
    Moves moves;

    @Inject
    Alternatives alternatives;

    @Inject
    Overlaps overlaps;

    @Inject
    Units units;

    @Inject
    UnitsWarnings warnings;

    @Inject
    OpeningHours hours;

    @Inject
    PlanningWindow window;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    AppointmentsView book(BookAppointments request) {
        ZoneId zone = sites.require("site", request.site()).zone();
        caller.requireSite(request.site());
        List<OtherTimes.Dated> dates = dates(request, zone);
        List<SessionPlan> plans = oneOffs.plans(
                request, dates.stream().map(OtherTimes.Dated::when).toList());
        Overlap overlap = overlaps.allowed(request.overlapReason());
        List<SessionPlan> failing = bookings.failing(plans);
        if (!failing.isEmpty() && !overlap.isAllowed()) {
            Set<Interval> taken = failing.stream().map(SessionPlan::when).collect(Collectors.toSet());
            throw alternatives.conflict(
                    request,
                    dates.stream().filter(date -> taken.contains(date.when())).toList(),
                    zone);
        }
        UUID id = Ids.next();
        List<Session> booked = bookings.bookWhole(plans, List.of(), EngagementState.BOOKED, overlap, zone);
        booked.forEach(session -> {
            session.belongTo(id);
            overlaps.audit(session, overlap);
        });
        audit.record(
                "appointments.booked",
                "appointments",
                id,
                Map.of("client", request.client(), "episode", request.episode(), "clinician", request.clinician()));
        return view(id, booked, zone, warnings.booked(request.client(), booked, zone));
    }

    private List<OtherTimes.Dated> dates(BookAppointments request, ZoneId zone) {
        window.require("startsOn", request.startsOn());
        window.require("endsOn", request.endsOn());
        if (request.endsOn().isBefore(request.startsOn())) {
            throw Problems.invalid("endsOn", "must not be before startsOn");
        }
        SlotRules.requireOne("slot", request.slot());
        hours.require("slot", request.site(), List.of(request.slot()));
        Recurrence rule = request.rrule() == null || request.rrule().isBlank()
                ? null
                : Recurrence.require("rrule", request.rrule());
        List<Interval> times = Occurrences.of(
                List.of(request.slot()), rule, request.startsOn(), request.startsOn(), request.endsOn(), zone);
        if (times.isEmpty()) {
            throw Problems.invalid("slot", "has no day between startsOn and endsOn");
        }
        if (times.size() > MOST) {
            throw Problems.invalid("endsOn", "makes more than " + MOST + " sessions; book a year at most");
        }
        return instead.of(request, times, zone);
    }

    AppointmentsView get(UUID id) {
        List<Session> sessions = calendar.ofAppointments(id, clock.instant());
        ZoneId zone = requireSite(sessions);
        audit.record("appointments.read", "appointments", id, Map.of());
        return view(id, sessions, zone);
    }

    AppointmentsView cancel(UUID id, CancelAppointments request) {
        Instant now = clock.instant();
        List<Session> sessions = calendar.ofAppointments(id, now);
        ZoneId zone = requireSite(sessions);
        List<Session> cancelled = sessions.stream()
                .filter(session -> request.from() == null
                        || !LocalDate.ofInstant(session.startsAt(), zone).isBefore(request.from()))
                .toList();
        moves.cancel(cancelled, request.by().name(), caller.id());
        audit.record("appointments.cancelled", "appointments", id, Map.of("sessions", cancelled.size()));
        return view(id, calendar.ofAppointments(id, now), zone);
    }

    private ZoneId requireSite(List<Session> sessions) {
        if (sessions.isEmpty()) {
            throw Problems.notFound();
        }
        caller.requireSite(sessions.getFirst().site());
        return sites.zone(sessions.getFirst().site());
    }

    private AppointmentsView view(UUID id, List<Session> sessions, ZoneId zone) {
        return view(id, sessions, zone, null);
    }

    private AppointmentsView view(
            UUID id, List<Session> sessions, ZoneId zone, @Nullable List<UnitsWarning> unitsWarnings) {
        return new AppointmentsView(
                id,
                sessions.stream()
                        .map(session -> SessionView.of(session, 1, zone))
                        .toList(),
                sessions.isEmpty() || sessions.getFirst().client() == null
                        ? null
                        : units.bookedPast(
                                Objects.requireNonNull(sessions.getFirst().client()), zone),
                unitsWarnings);
    }
}
