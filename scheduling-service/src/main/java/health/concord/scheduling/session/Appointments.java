package health.concord.scheduling.session;

import health.concord.commons.audit.Audit;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
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
import health.concord.scheduling.openings.FreeTimes;
import health.concord.scheduling.site.OpeningHours;
import health.concord.scheduling.units.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sessions of one client that come back: checked and booked as a whole, and cancelled from a day on. */
@ApplicationScoped
@Transactional
public class Appointments {

    /** A year of weeks. */
    private static final int MOST = 53;

    /** How far from the wanted day an alternative may be, and how many are told for a date. */
    private static final int DAYS_AROUND = 3;

    private static final int ALTERNATIVES = 3;

    private static final DateTimeFormatter TOLD = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Inject
    OneOffSessions oneOffs;

    @Inject
    OtherTimes instead;

    @Inject
    Bookings bookings;

    @Inject
    Moves moves;

    @Inject
    FreeTimes free;

    @Inject
    Overlaps overlaps;

    @Inject
    Units units;

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
        List<SessionPlan> plans = plans(request, zone);
        Overlap overlap = overlaps.allowed(request.overlapReason());
        List<SessionPlan> failing = bookings.failing(plans);
        if (!failing.isEmpty() && !overlap.isAllowed()) {
            throw conflict(request, failing, zone);
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
        return view(id, booked, zone);
    }

    private List<SessionPlan> plans(BookAppointments request, ZoneId zone) {
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
        return oneOffs.plans(request, instead.of(request, times, zone));
    }

    /** Each date that fails, and what is free nearest to it. */
    private ProblemException conflict(BookAppointments request, List<SessionPlan> failing, ZoneId zone) {
        List<Interval> slots = free.of(
                request.site(),
                request.clinician(),
                request.client(),
                day(failing.getFirst(), zone).minusDays(DAYS_AROUND),
                day(failing.getLast(), zone).plusDays(DAYS_AROUND),
                zone,
                Duration.ofMinutes(request.slot().minutes()),
                clock.instant());
        List<FieldError> errors = new ArrayList<>();
        for (SessionPlan plan : failing) {
            String near = nearest(slots, plan.when(), zone);
            errors.add(new FieldError(
                    "occurrences[" + day(plan, zone) + "]",
                    TOLD.format(plan.when().from().atZone(zone)) + " is not free"
                            + (near.isEmpty() ? "; nothing is free within three days" : "; nearest free: " + near)));
        }
        return Problems.of(
                ProblemType.TIME_CONFLICT,
                failing.size() + " of the dates are not free. Nothing was booked. Choose from what is told for each, or"
                        + " another slot.",
                errors);
    }

    private static String nearest(List<Interval> slots, Interval wanted, ZoneId zone) {
        return slots.stream()
                .filter(slot -> distance(slot, wanted).compareTo(Duration.ofDays(DAYS_AROUND)) <= 0)
                .sorted(Comparator.comparing(slot -> distance(slot, wanted)))
                .limit(ALTERNATIVES)
                .map(slot -> TOLD.format(slot.from().atZone(zone)))
                .collect(Collectors.joining(", "));
    }

    private static Duration distance(Interval slot, Interval wanted) {
        return Duration.between(slot.from(), wanted.from()).abs();
    }

    private static LocalDate day(SessionPlan plan, ZoneId zone) {
        return LocalDate.ofInstant(plan.when().from(), zone);
    }

    AppointmentsView get(UUID id) {
        List<Session> sessions = bookings.ofAppointments(id, clock.instant());
        ZoneId zone = requireSite(sessions);
        audit.record("appointments.read", "appointments", id, Map.of());
        return view(id, sessions, zone);
    }

    AppointmentsView cancel(UUID id, CancelAppointments request) {
        Instant now = clock.instant();
        List<Session> sessions = bookings.ofAppointments(id, now);
        ZoneId zone = requireSite(sessions);
        List<Session> cancelled = sessions.stream()
                .filter(session -> request.from() == null
                        || !LocalDate.ofInstant(session.startsAt(), zone).isBefore(request.from()))
                .toList();
        moves.cancel(cancelled, request.by().name(), caller.id());
        audit.record("appointments.cancelled", "appointments", id, Map.of("sessions", cancelled.size()));
        return view(id, bookings.ofAppointments(id, now), zone);
    }

    private ZoneId requireSite(List<Session> sessions) {
        if (sessions.isEmpty()) {
            throw Problems.notFound();
        }
        caller.requireSite(sessions.getFirst().site());
        return sites.zone(sessions.getFirst().site());
    }

    private AppointmentsView view(UUID id, List<Session> sessions, ZoneId zone) {
        return new AppointmentsView(
                id,
                sessions.stream()
                        .map(session -> SessionView.of(session, 1, zone))
                        .toList(),
                sessions.isEmpty() || sessions.getFirst().client() == null
                        ? null
                        : units.bookedPast(
                                Objects.requireNonNull(sessions.getFirst().client()), zone));
    }
}
