package health.concord.scheduling.booking;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.client.OnePerson;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        List<Claim> claims = plans.stream().flatMap(Claim::of).toList();
        Clashes.Found found = clashes.lockedAmong(claims);
        return plans.stream()
                .filter(plan -> Claim.of(plan).anyMatch(found::any))
                .toList();
    }

    /** The same; with a reason, times may be taken twice, and are marked as such. */
    public List<Session> bookWhole(
            List<SessionPlan> plans, List<Joining> joinings, EngagementState state, Overlap overlap, ZoneId zone) {
        List<Claim> claims = Stream.concat(
                        plans.stream().flatMap(Claim::of), joinings.stream().map(Claim::of))
                .toList();
        Clashes.Found found = clashes.lockedAmong(claims);
        List<SessionPlan> away = plans.stream()
                .filter(plan -> plan.isRecurring() && Claim.of(plan).anyMatch(found.blocked()::contains))
                .toList();
        List<SessionPlan> held =
                plans.stream().filter(plan -> !away.contains(plan)).toList();
        List<Claim> clashing = Stream.concat(
                        held.stream().flatMap(Claim::of).filter(found::any),
                        joinings.stream().filter(join -> stands(found, join)).map(Claim::of))
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
        List<Claim> claims = plans.stream().flatMap(Claim::of).toList();
        Clashes.Found found = clashes.lockedAmong(claims);
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
        List<Claim> claims = joinings.stream().map(Claim::of).toList();
        Clashes.Found found = clashes.lockedAmong(claims);
        joinings.stream()
                .filter(join -> !stands(found, join))
                .forEach(join -> persist(join, state(found, join, state), Set.of()));
        flush();
    }

    /** Whether something stands against it. Who has a seat and is on leave joins, and is not expected. */
    private static boolean stands(Clashes.Found found, Joining join) {
        return join.seat() == null ? found.any(Claim.of(join)) : found.taken().contains(Claim.of(join));
    }

    private static EngagementState state(Clashes.Found found, Joining join, EngagementState wanted) {
        return wanted == EngagementState.BOOKED && found.blocked().contains(Claim.of(join))
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

    /** False when there is no such guest. */
    public boolean removeGuest(UUID session, UUID client) {
        return engagements.removeGuest(session, person.records(client)) > 0;
    }

    /** So that its version is the one that is answered. */
    public void flushed(Session session) {
        sessions.persistAndFlush(session);
    }

    private Session persist(SessionPlan plan, EngagementState state, Overlap overlap, Set<Claim> overlapping) {
        Session session =
                new Session(plan, state == EngagementState.BOOKED ? SessionState.SCHEDULED : SessionState.HELD);
        if (Claim.of(plan).anyMatch(overlapping::contains)) {
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
        engagements.persist(overlapping.contains(Claim.of(join)) ? one.deliberately() : one);
    }

    /** What of a plan is among the claims, as it is kept with a date that falls out. */
    private static String kinds(SessionPlan plan, Set<Claim> among) {
        return Claim.of(plan)
                .filter(among::contains)
                .map(claim -> claim.resource().kind().name())
                .distinct()
                .collect(Collectors.joining(","));
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
