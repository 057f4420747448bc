package health.concord.scheduling.booking;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.client.OnePerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts sessions on the calendar and takes them off. Resources are locked before they are looked at, so a free time is
 * still free when it is taken; the exclusion constraint {@code no_double_booking} refuses whatever slips past.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Bookings {

    private static final Set<String> EXCLUDED = Set.of("23P01");

    @Inject
    SessionRepository sessions;

    @Inject
    EngagementRepository engagements;

    @Inject
    Clashes clashes;

    @Inject
    Locks locks;

    @Inject
    OnePerson person;

    /**
     * All of them or none: one clash refuses the whole and names every date that fails.
     *
     * @param zone in whose time the dates are told
     */
    public List<Session> bookWhole(
            List<SessionPlan> plans, List<Joining> joinings, EngagementState state, ZoneId zone) {
        return bookWhole(plans, joinings, state, Overlap.REFUSED, zone);
    }

    /** Which of them could not be booked now. */
    public List<SessionPlan> failing(List<SessionPlan> plans) {
        List<Claim> claims = plans.stream().flatMap(Bookings::claims).toList();
        lock(claims);
        Clashes.Found found = clashes.among(claims);
        return plans.stream().filter(plan -> claims(plan).anyMatch(found::any)).toList();
    }

    /** The same; with a reason, times may be taken twice, and are marked as such. */
    public List<Session> bookWhole(
            List<SessionPlan> plans, List<Joining> joinings, EngagementState state, Overlap overlap, ZoneId zone) {
        List<Claim> claims = Stream.concat(
                        plans.stream().flatMap(Bookings::claims),
                        joinings.stream().map(Bookings::claim))
                .toList();
        lock(claims);
        Clashes.Found found = clashes.among(claims);
        List<SessionPlan> away = plans.stream()
                .filter(plan -> plan.isRecurring() && claims(plan).anyMatch(found.blocked()::contains))
                .toList();
        List<SessionPlan> held =
                plans.stream().filter(plan -> !away.contains(plan)).toList();
        List<Claim> clashing = Stream.concat(
                        held.stream().flatMap(Bookings::claims).filter(found::any),
                        joinings.stream()
                                .filter(join -> stands(found, join))
                                .map(Bookings::claim))
                .distinct()
                .toList();
        if (!clashing.isEmpty() && !overlap.isAllowed()) {
            throw TimeConflict.of(clashing, zone);
        }
        Set<Claim> overlapping = new HashSet<>(clashing);
        List<Session> booked = held.stream()
                .map(plan -> persist(plan, state, overlap, overlapping))
                .toList();
        away.forEach(plan -> sessions.persist(Session.fallenOut(plan, "AWAY:" + kinds(plan, found.blocked()))));
        joinings.forEach(join -> persist(join, state(found, join, state), overlapping));
        flush();
        return booked;
    }

    /**
     * Books each date that is free. A date that is not stays on the calendar as cancelled, so that people see it fell
     * out and why. Used when what was agreed long ago is carried on.
     */
    public List<Session> bookWhatFits(List<SessionPlan> plans) {
        List<Claim> claims = plans.stream().flatMap(Bookings::claims).toList();
        lock(claims);
        Clashes.Found found = clashes.among(claims);
        List<Session> booked = new ArrayList<>();
        for (SessionPlan plan : plans) {
            String taken = kinds(plan, found.taken());
            String away = kinds(plan, found.blocked());
            if (!taken.isEmpty()) {
                sessions.persist(Session.fallenOut(plan, "TAKEN:" + taken));
            } else if (!away.isEmpty()) {
                sessions.persist(Session.fallenOut(plan, "AWAY:" + away));
            } else {
                booked.add(persist(plan, EngagementState.BOOKED, Overlap.REFUSED, Set.of()));
            }
        }
        flush();
        return booked;
    }

    /** Puts clients into sessions that came into view; where one is taken elsewhere they are left out. */
    public void joinWhatFits(List<Joining> joinings, EngagementState state) {
        List<Claim> claims = joinings.stream().map(Bookings::claim).toList();
        lock(claims);
        Clashes.Found found = clashes.among(claims);
        joinings.stream()
                .filter(join -> !stands(found, join))
                .forEach(join -> persist(join, state(found, join, state), Set.of()));
        flush();
    }

    /** Whether something stands against it. Who has a seat and is on leave joins, and is not expected. */
    private static boolean stands(Clashes.Found found, Joining join) {
        return join.seat() == null ? found.any(claim(join)) : found.taken().contains(claim(join));
    }

    private static EngagementState state(Clashes.Found found, Joining join, EngagementState wanted) {
        return wanted == EngagementState.BOOKED && found.blocked().contains(claim(join))
                ? EngagementState.ON_LEAVE
                : wanted;
    }

    /** What was held is now booked. */
    public void confirm(Collection<UUID> seats) {
        engagements.book(seats);
        sessions.schedule(seats);
    }

    /** Frees what was held and never confirmed, wholly: it leaves no trace on the calendar. */
    public void dropHeld(Collection<UUID> seats) {
        engagements.free(seats, Instant.EPOCH);
        sessions.dropHeld(seats);
    }

    /** Frees what was booked from a time on; what was before stays for the record. */
    public void cancelFrom(Collection<UUID> seats, Instant from, String reason) {
        engagements.free(seats, from);
        sessions.cancel(seats, from, reason);
    }

    /** Scheduled sessions of these series that begin at or after {@code from}. */
    public List<Session> ofSeriesFrom(Collection<UUID> series, Instant from) {
        return series.isEmpty() ? List.of() : sessions.ofSeriesFrom(series, from);
    }

    /** Scheduled sessions of these weekly appointments that begin at or after {@code from}. */
    public List<Session> ofSeatsFrom(Collection<UUID> seats, Instant from) {
        return seats.isEmpty() ? List.of() : sessions.ofSeatsFrom(seats, from);
    }

    /** When each series next meets at or after {@code from}; one that does not any more is missing. */
    public Map<UUID, Instant> firstStarts(Collection<UUID> series, Instant from) {
        return series.isEmpty()
                ? Map.of()
                : sessions.firstStarts(series, from)
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }

    /** When each resource is taken during a time; one that is free throughout is missing. */
    public Map<UUID, List<Interval>> busy(Collection<UUID> resources, Interval during) {
        return resources.isEmpty()
                ? Map.of()
                : engagements.of(resources, during).stream()
                        .collect(Collectors.groupingBy(
                                Engagement::resource, Collectors.mapping(Engagement::when, Collectors.toList())));
    }

    /** Those of a series that may still change: to come, and not changed by themselves. */
    public List<Session> changeable(UUID series, Instant from) {
        return sessions.ofSeriesFrom(List.of(series), from).stream()
                .filter(session -> session.detachedFrom() == null)
                .toList();
    }

    /** When a series met, or was to meet, at or after a time: also dates that were cancelled or moved by hand. */
    public List<Session> settled(UUID series, Instant from) {
        return sessions.settled(series, from);
    }

    public List<Session> ofAppointments(UUID appointments, Instant from) {
        return sessions.ofAppointments(appointments, from);
    }

    /** Of these, the ones in which a guest has the last place: a new member comes from the next date on. */
    public Set<UUID> fullByGuests(List<Session> candidates) {
        return candidates.isEmpty()
                ? Set.of()
                : sessions.fullByGuests(candidates.stream().map(Session::id).toList());
    }

    /** When someone is booked, under whichever of several records, in order of time. */
    public List<Interval> engagedDuring(Collection<UUID> records, Interval during) {
        return engagements.of(records, during).stream()
                .map(Engagement::when)
                .sorted(Comparator.comparing(Interval::from))
                .toList();
    }

    /** False when there is no such guest. */
    public boolean removeGuest(UUID session, UUID client) {
        return engagements.removeGuest(session, person.records(client)) > 0;
    }

    /** The clinicians, rooms and clients of a session, with who they are. */
    public List<Engagement> engaged(UUID session) {
        return engagements.ofSessions(List.of(session));
    }

    /** So that its version is the one that is answered. */
    public void flushed(Session session) {
        sessions.persistAndFlush(session);
    }

    public @Nullable Session find(UUID id) {
        return sessions.findById(id);
    }

    /** Members of the group who keep their seat and are away. */
    public List<Engagement> onLeave(UUID session) {
        return engagements.onLeave(session);
    }

    /** Clients on the roster. */
    public List<Engagement> bookedClients(UUID session) {
        return engagements.bookedClients(session);
    }

    private void lock(List<Claim> claims) {
        Set<UUID> wanted = ids(claims, kind -> kind != ResourceKind.SITE);
        wanted.addAll(person.withOthers(ids(claims, kind -> kind == ResourceKind.CLIENT)));
        locks.take(wanted);
    }

    private static Set<UUID> ids(List<Claim> claims, Predicate<ResourceKind> of) {
        return claims.stream()
                .map(Claim::resource)
                .filter(resource -> of.test(resource.kind()))
                .map(BookedResource::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Session persist(SessionPlan plan, EngagementState state, Overlap overlap, Set<Claim> overlapping) {
        Session session =
                new Session(plan, state == EngagementState.BOOKED ? SessionState.SCHEDULED : SessionState.HELD);
        if (claims(plan).anyMatch(overlapping::contains)) {
            session.overlap(overlap);
        }
        sessions.persist(session);
        for (BookedResource resource : plan.takes()) {
            Engagement one = new Engagement(session, resource, state, plan.seat(), plan.episodeFor(resource));
            engagements.persist(overlapping.contains(new Claim(resource, plan.when())) ? one.deliberately() : one);
        }
        return session;
    }

    private void persist(Joining join, EngagementState state, Set<Claim> overlapping) {
        Engagement one = new Engagement(join.session(), join.client(), state, join.seat(), join.episode());
        engagements.persist(overlapping.contains(claim(join)) ? one.deliberately() : one);
    }

    /** What of a plan is among the claims, as it is kept with a date that falls out. */
    private static String kinds(SessionPlan plan, Set<Claim> among) {
        return claims(plan)
                .filter(among::contains)
                .map(claim -> claim.resource().kind().name())
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static Claim claim(Joining join) {
        return new Claim(join.client(), join.session().when());
    }

    static Stream<Claim> claims(SessionPlan plan) {
        return Stream.concat(
                plan.takes().stream().map(resource -> new Claim(resource, plan.when())),
                Stream.of(new Claim(BookedResource.site(plan.site()), plan.when())));
    }

    void flush() {
        try {
            sessions.flush();
        } catch (PersistenceException e) {
            if (SqlStates.isIn(e, EXCLUDED)) {
                throw Problems.of(
                        ProblemType.TIME_CONFLICT, "Someone took one of these times just now. Look again and choose.");
            }
            throw e;
        }
    }
}
