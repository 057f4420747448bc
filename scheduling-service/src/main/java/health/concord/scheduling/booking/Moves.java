package health.concord.scheduling.booking;

import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.client.OnePerson;
import health.concord.scheduling.site.OpeningHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Moves sessions that exist: all of them or none, their clients with them. What stood before stands when it fails. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Moves {

    @Inject
    SessionRepository sessions;

    @Inject
    EngagementRepository engagements;

    @Inject
    Bookings bookings;

    @Inject
    MoveCheck check;

    @Inject
    Locks locks;

    @Inject
    OnePerson person;

    @Inject
    Event<SessionChanged> changed;

    /**
     * Several at once may change places with one another: all are lifted off the calendar before any is put back.
     *
     * @param leaveOut whether a client who is taken at the new time is left out; else that refuses the whole
     */
    public void moveWhole(List<SessionMove> moves, Overlap overlap, boolean leaveOut, ZoneId zone) {
        if (moves.isEmpty()) {
            return;
        }
        Replanned wanted = new Replanned(moves, List.of(), List.of());
        List<Engagement> before = engagements.ofSessions(wanted.lifted());
        lock(moves, before);
        MoveCheck.Found found = check.of(wanted, before);
        if (!found.outside().isEmpty()) {
            throw OpeningHours.closed();
        }
        List<Claim> refusing = found.refusing(leaveOut);
        if (!overlap.isAllowed() && !refusing.isEmpty()) {
            throw TimeConflict.of(refusing, zone);
        }
        engagements.removeAll(wanted.lifted());
        for (SessionMove move : moves) {
            put(move, overlap, found.clashes(), found.with(move));
        }
        bookings.flush();
    }

    /** Who is taken at the new time is left out, unless the overlap is deliberate; the others were refused before. */
    private void put(SessionMove move, Overlap overlap, Clashes.Found found, List<Coming> coming) {
        Session session = move.session();
        Interval old = session.when();
        session.move(move, overlap);
        List<Engagement> renewed = new ArrayList<>();
        for (BookedResource resource : move.takes()) {
            Engagement one = new Engagement(session, resource, EngagementState.BOOKED, null, null);
            renewed.add(found.any(new Claim(resource, move.when())) ? one.deliberately() : one);
        }
        coming.stream()
                .filter(one -> overlap.isAllowed() || !one.stands(found))
                .map(one -> one.again(found))
                .forEach(renewed::add);
        engagements.persist(renewed);
        if (!old.equals(move.when())) {
            changed.fire(new SessionChanged(
                    session,
                    SessionChanged.What.MOVED,
                    old,
                    coming.stream().map(one -> one.client().resource()).toList()));
        }
    }

    private void lock(List<SessionMove> moves, List<Engagement> before) {
        Set<UUID> all = new HashSet<>(before.stream().map(Engagement::resource).toList());
        all.addAll(person.withOthers(before.stream()
                .filter(one -> one.kind() == ResourceKind.CLIENT)
                .map(Engagement::resource)
                .toList()));
        moves.forEach(move -> move.takes().forEach(resource -> all.add(resource.id())));
        locks.take(new LinkedHashSet<>(all));
    }

    /** Takes sessions off the calendar; those who were to come are told by whoever listens. */
    public void cancel(List<Session> cancelled, String reason, String by) {
        if (cancelled.isEmpty()) {
            return;
        }
        List<UUID> ids = cancelled.stream().map(Session::id).toList();
        Map<UUID, List<UUID>> clients = engagements.ofSessions(ids).stream()
                .filter(one -> one.kind() == ResourceKind.CLIENT)
                .collect(Collectors.groupingBy(
                        Engagement::session, Collectors.mapping(Engagement::resource, Collectors.toList())));
        for (Session session : cancelled) {
            session.cancel(reason, by);
        }
        sessions.flush();
        engagements.removeAll(ids);
        for (Session session : cancelled) {
            changed.fire(new SessionChanged(
                    session,
                    SessionChanged.What.CANCELLED,
                    session.when(),
                    clients.getOrDefault(session.id(), List.of())));
        }
    }
}
