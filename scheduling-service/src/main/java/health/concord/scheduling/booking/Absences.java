package health.concord.scheduling.booking;

import health.concord.scheduling.calendar.Interval;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What becomes of bookings while a client is away: in groups the seat is kept and the client not expected; appointments
 * for the client alone are called off, so that the clinician's time is free, and come back with the client.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Absences {

    /** As a date that falls out for someone away is marked on the calendar. */
    public static final String AWAY = "AWAY:" + ResourceKind.CLIENT;

    private static final String BY = "intake";

    @Inject
    BlockedTimeRepository blocked;

    @Inject
    SessionRepository sessions;

    @Inject
    EngagementRepository engagements;

    @Inject
    Clashes clashes;

    @Inject
    Locks locks;

    /** When a client is away by what an episode says, in order. */
    public List<Interval> leaveOf(UUID episode) {
        return blocked.leaveOf(episode).stream().map(BlockedTime::when).toList();
    }

    /**
     * Puts these in place of the leaves that were known of an episode.
     *
     * @param records of the person, the one that intake named first
     * @param from appointments before it stay as they are, as does what people booked within a leave on purpose
     */
    public void replace(List<UUID> records, UUID episode, String site, List<Interval> leaves, Instant from) {
        List<Session> before = sessions.calledOff(records, AWAY, from);
        List<Session> scheduled = sessions.ofClients(records, from);
        lock(records, Stream.concat(before.stream(), scheduled.stream()).toList());
        List<Interval> awayBefore = awayOf(records);
        blocked.deleteLeave(episode);
        for (UUID record : records) {
            leaves.forEach(when -> blocked.persist(BlockedTime.leave(site, record, episode, when)));
        }
        blocked.flush();
        List<Interval> away = awayOf(records);
        callOff(scheduled.stream()
                .filter(one -> isIn(away, one) && !isIn(awayBefore, one))
                .toList());
        putBack(before.stream().filter(one -> !isIn(away, one)).toList(), episode);
        engagements.followLeave(records);
    }

    private List<Interval> awayOf(List<UUID> records) {
        return blocked.leaveOf(records).stream().map(BlockedTime::when).toList();
    }

    private static boolean isIn(List<Interval> away, Session session) {
        return away.stream().anyMatch(session.when()::overlaps);
    }

    private void callOff(List<Session> off) {
        off.forEach(session -> session.cancel(AWAY, BY));
        sessions.flush();
        if (!off.isEmpty()) {
            engagements.removeAll(off.stream().map(Session::id).toList());
        }
    }

    /** Where someone took the time meanwhile the session stays off, and says by what. */
    private void putBack(List<Session> off, UUID episode) {
        List<Claim> claims = off.stream().flatMap(one -> claims(one)).toList();
        Clashes.Found found = clashes.among(claims);
        List<Engagement> renewed = new ArrayList<>();
        for (Session session : off) {
            List<Claim> own = claims(session).toList();
            if (own.stream().anyMatch(found::any)) {
                session.stayOff("TAKEN:" + own.stream()
                        .filter(found::any)
                        .findFirst()
                        .orElseThrow()
                        .resource()
                        .kind());
            } else {
                session.reinstate();
                own.forEach(claim -> renewed.add(new Engagement(
                        session,
                        claim.resource(),
                        EngagementState.BOOKED,
                        session.seat(),
                        claim.resource().kind() == ResourceKind.CLIENT ? episode : null)));
            }
        }
        engagements.persist(renewed);
        sessions.flush();
    }

    private static Stream<Claim> claims(Session session) {
        return Stream.of(
                        session.clinicians().stream().map(one -> BookedResource.clinician(one, "clinician", "")),
                        Stream.ofNullable(session.room()).map(one -> BookedResource.room(one, "room", "")),
                        Stream.of(BookedResource.client(Objects.requireNonNull(session.client()), "client")))
                .flatMap(resources -> resources)
                .map(resource -> new Claim(resource, session.when()));
    }

    /** All at once, so that no two wait for each other. */
    private void lock(Collection<UUID> records, List<Session> affected) {
        Set<UUID> all = new HashSet<>(records);
        affected.forEach(session -> {
            all.addAll(session.clinicians());
            if (session.room() != null) {
                all.add(session.room());
            }
        });
        locks.take(all);
    }
}
