package health.concord.scheduling.timetable;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.booking.Bookings;
import health.concord.scheduling.booking.EngagementState;
import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.booking.Moves;
import health.concord.scheduling.booking.Overlap;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionMove;
import health.concord.scheduling.booking.SessionPlan;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.care.Care;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Room;
import health.concord.scheduling.timetable.plan.Demand;
import health.concord.scheduling.timetable.plan.Stand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts a plan on the calendar, whole or not at all: every session that stands elsewhere is moved, and what was wanted is
 * booked, in one transaction. The calendar may have changed since the run was asked for; then the same checks as for
 * any booking name the dates, and nothing is changed.
 */
@ApplicationScoped
@Transactional
public class Publications {

    @Inject
    TimetableRuns runs;

    @Inject
    Drafts drafts;

    @Inject
    CalendarReading calendar;

    @Inject
    Moves moves;

    @Inject
    Bookings bookings;

    @Inject
    Clinicians clinicians;

    @Inject
    Clients clients;

    @Inject
    Locks locks;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    PublishedView publish(UUID id) {
        locks.take(id);
        TimetableRun run = runs.planned(id);
        run.publish(caller.id(), clock.instant());
        Draft draft = drafts.draft(run);
        Map<String, Stand> plan = drafts.plan(run);
        ZoneId zone = sites.zone(run.site());
        Resources resources = resources(run.site(), draft, plan);
        List<SessionMove> elsewhere = elsewhere(draft, plan, resources, zone);
        elsewhere.forEach(move -> move.session().detach());
        moves.moveWhole(elsewhere, Overlap.REFUSED, false, zone);
        List<Session> booked =
                bookings.bookWhole(wanted(run, draft, plan, resources, zone), List.of(), EngagementState.BOOKED, zone);
        List<UUID> moved = elsewhere.stream().map(move -> move.session().id()).toList();
        audit.record(
                "timetable.published",
                "timetable-run",
                id,
                Map.of("site", run.site(), "moved", moved.size(), "booked", booked.size()));
        return new PublishedView(id, moved, booked.stream().map(Session::id).toList());
    }

    /** Clinicians and rooms by id. */
    private record Resources(Map<UUID, Clinician> clinicians, Map<UUID, Room> rooms) {

        List<BookedResource> of(Stand stand, Demand demand) {
            Stream<BookedResource> leaders = Stream.concat(
                            Stream.of(stand.leader()),
                            demand.coLeaders().stream().sorted())
                    .map(one -> Objects.requireNonNull(clinicians.get(UUID.fromString(one)))
                            .asResource("plan.leaders"));
            Stream<BookedResource> room = stand.place().isEmpty()
                    ? Stream.of()
                    : Stream.of(Objects.requireNonNull(rooms.get(UUID.fromString(stand.place())))
                            .asResource("plan.rooms"));
            return Stream.concat(leaders, room).toList();
        }
    }

    private Resources resources(String site, Draft draft, Map<String, Stand> plan) {
        List<UUID> leading = Stream.concat(
                        plan.values().stream().map(Stand::leader),
                        draft.problem().meetings().stream().flatMap(one -> one.coLeaders().stream()))
                .distinct()
                .map(UUID::fromString)
                .toList();
        return new Resources(
                clinicians.inOrder(leading).stream().collect(Collectors.toMap(Clinician::id, Function.identity())),
                calendar.rooms(site).stream().collect(Collectors.toMap(Room::id, Function.identity())));
    }

    private List<SessionMove> elsewhere(Draft draft, Map<String, Stand> plan, Resources resources, ZoneId zone) {
        Map<UUID, Session> sessions =
                calendar
                        .byIds(draft.standing().values().stream()
                                .flatMap(List::stream)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Session::id, Function.identity()));
        List<SessionMove> elsewhere = new ArrayList<>();
        for (Demand demand : draft.problem().meetings()) {
            Stand stand = plan.get(demand.id());
            for (UUID id : draft.standing().getOrDefault(demand.id(), List.of())) {
                Session session = Objects.requireNonNull(sessions.get(id));
                SessionMove move = new SessionMove(
                        session,
                        WeekMinutes.in(
                                LocalDate.ofInstant(session.startsAt(), zone), stand.start(), demand.minutes(), zone),
                        resources.of(stand, demand));
                if (changes(move)) {
                    requireMovable(session, zone);
                    elsewhere.add(move);
                }
            }
        }
        return elsewhere;
    }

    private static boolean changes(SessionMove move) {
        Session session = move.session();
        List<UUID> now = new ArrayList<>(session.clinicians());
        if (session.room() != null) {
            now.add(session.room());
        }
        return session.takesPlace()
                && (!session.when().equals(move.when())
                        || !now.stream()
                                .collect(Collectors.toSet())
                                .equals(move.takes().stream()
                                        .map(BookedResource::id)
                                        .collect(Collectors.toSet())));
    }

    /** What people did to a session after the run was asked for stands; the plan does not know of it. */
    private void requireMovable(Session session, ZoneId zone) {
        if (!session.startsAt().isAfter(clock.instant()) || session.detachedFrom() != null) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "PLAN_OUTDATED",
                    session.title() + " on " + LocalDate.ofInstant(session.startsAt(), zone)
                            + " has begun or was changed since the plan was made. Nothing was changed. Build again.");
        }
    }

    private List<SessionPlan> wanted(
            TimetableRun run, Draft draft, Map<String, Stand> plan, Resources resources, ZoneId zone) {
        return draft.problem().meetings().stream()
                .filter(demand -> draft.wanted().containsKey(demand.id()))
                .flatMap(demand -> weekly(
                        run,
                        demand,
                        Objects.requireNonNull(draft.wanted().get(demand.id())),
                        plan.get(demand.id()),
                        resources,
                        zone))
                .toList();
    }

    /** In the first week only what is still to come. */
    private Stream<SessionPlan> weekly(
            TimetableRun run, Demand demand, Draft.Wanted wanted, Stand stand, Resources resources, ZoneId zone) {
        Care care = new Care(
                ServiceKind.INDIVIDUAL, wanted.type(), null, clients.programOf(wanted.episode()), wanted.mode());
        List<BookedResource> takes = Stream.concat(
                        resources.of(stand, demand).stream(),
                        Stream.of(BookedResource.client(wanted.client(), "plan.clients")))
                .toList();
        return IntStream.range(0, run.weeks())
                .mapToObj(week -> WeekMinutes.in(run.weekOf().plusWeeks(week), stand.start(), demand.minutes(), zone))
                .filter((Interval when) -> when.from().isAfter(clock.instant()))
                .map(when ->
                        new SessionPlan(run.site(), wanted.title(), care, takes, when, null, null, wanted.episode()));
    }
}
