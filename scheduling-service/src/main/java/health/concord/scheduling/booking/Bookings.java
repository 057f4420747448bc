package health.concord.scheduling.booking;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.calendar.Interval;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    /**
     * All of them or none: one clash refuses the whole and names every date that fails.
     *
     * @param zone in whose time the dates are told
     */
    public List<Session> bookWhole(
            List<SessionPlan> plans, List<Joining> joinings, EngagementState state, ZoneId zone) {
        List<Claim> claims = Stream.concat(
                        plans.stream().flatMap(Bookings::claims),
                        joinings.stream().map(Bookings::claim))
                .toList();
        lock(claims);
        List<Claim> clashing = clashes.among(claims);
        if (!clashing.isEmpty()) {
            throw TimeConflict.of(clashing, zone);
        }
        List<Session> booked = plans.stream().map(plan -> persist(plan, state)).toList();
        joinings.forEach(join -> persist(join, state));
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
        Set<Claim> clashing = new HashSet<>(clashes.among(claims));
        List<Session> booked = new ArrayList<>();
        for (SessionPlan plan : plans) {
            List<String> taken = claims(plan)
                    .filter(clashing::contains)
                    .map(claim -> claim.resource().kind().name())
                    .distinct()
                    .toList();
            if (taken.isEmpty()) {
                booked.add(persist(plan, EngagementState.BOOKED));
            } else {
                sessions.persist(Session.fallenOut(plan, "TAKEN:" + String.join(",", taken)));
            }
        }
        flush();
        return booked;
    }

    /** Puts clients into sessions that came into view; where one is taken elsewhere they are left out. */
    public void joinWhatFits(List<Joining> joinings, EngagementState state) {
        List<Claim> claims = joinings.stream().map(Bookings::claim).toList();
        lock(claims);
        Set<Claim> clashing = new HashSet<>(clashes.among(claims));
        joinings.stream().filter(join -> !clashing.contains(claim(join))).forEach(join -> persist(join, state));
        flush();
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

    public @Nullable Session find(UUID id) {
        return sessions.findById(id);
    }

    /** Clients on the roster. */
    public List<Engagement> bookedClients(UUID session) {
        return engagements.bookedClients(session);
    }

    private void lock(List<Claim> claims) {
        locks.take(claims.stream().map(claim -> claim.resource().id()).collect(Collectors.toSet()));
    }

    private Session persist(SessionPlan plan, EngagementState state) {
        Session session =
                new Session(plan, state == EngagementState.BOOKED ? SessionState.SCHEDULED : SessionState.HELD);
        sessions.persist(session);
        plan.takes()
                .forEach(resource -> engagements.persist(
                        new Engagement(session, resource, state, plan.seat(), plan.episodeFor(resource))));
        return session;
    }

    private void persist(Joining join, EngagementState state) {
        engagements.persist(new Engagement(join.session(), join.client(), state, join.seat(), join.episode()));
    }

    private static Claim claim(Joining join) {
        return new Claim(join.client(), join.session().when());
    }

    private static Stream<Claim> claims(SessionPlan plan) {
        return plan.takes().stream().map(resource -> new Claim(resource, plan.when()));
    }

    private void flush() {
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
