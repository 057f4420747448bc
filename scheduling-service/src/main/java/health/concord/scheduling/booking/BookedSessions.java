package health.concord.scheduling.booking;

import health.concord.scheduling.calendar.Interval;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is on the calendar. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookedSessions {

    @Inject
    SessionRepository sessions;

    @Inject
    EngagementRepository engagements;

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

    /**
     * Of these, the ones in which every place is taken for that date, by a guest or by a member who has given up the
     * seat but stays until later: whoever has the seat now comes from the next date on.
     */
    public Set<UUID> full(List<Session> candidates) {
        return candidates.isEmpty()
                ? Set.of()
                : sessions.full(candidates.stream().map(Session::id).toList());
    }

    /** When someone is expected, under whichever of several records, in order of time; not what a leave takes. */
    public List<Interval> engagedDuring(Collection<UUID> records, Interval during) {
        return engagements.of(records, during).stream()
                .filter(one -> !one.isOnLeave())
                .map(Engagement::when)
                .sorted(Comparator.comparing(Interval::from))
                .toList();
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
        return engagements.bookedClients(List.of(session));
    }

    /** Clients on the rosters of these sessions. */
    public List<Engagement> bookedClients(Collection<UUID> ofSessions) {
        return ofSessions.isEmpty() ? List.of() : engagements.bookedClients(ofSessions);
    }
}
