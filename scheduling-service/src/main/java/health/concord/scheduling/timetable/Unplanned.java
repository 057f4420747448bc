package health.concord.scheduling.timetable;

import health.concord.scheduling.booking.BlockedTimes;
import health.concord.scheduling.booking.EngagementState;
import health.concord.scheduling.calendar.Interval;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When people and rooms are taken by what the plan does not move: leave, closures, single appointments, groups that meet by
 * a rule, sessions that were moved by hand, seats that are only held, and sites that are not planned.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Unplanned {

    @Inject
    EntityManager store;

    @Inject
    BlockedTimes blocked;

    /**
     * @param planned group series and seats whose sessions the plan moves
     * @param sites that are planned; to and from a session elsewhere one has to travel
     */
    Map<UUID, List<Interval>> during(
            Interval week, Collection<UUID> resources, Set<UUID> planned, Set<String> sites, Duration travel) {
        Map<UUID, List<Interval>> taken = new HashMap<>();
        if (resources.isEmpty()) {
            return taken;
        }
        blocked.of(resources, week).forEach((one, times) -> taken.put(one, new ArrayList<>(times)));
        for (Tuple row : engagements(week, resources)) {
            if (!isPlanned(row, planned)) {
                Duration way = sites.contains(row.get("site", String.class)) ? Duration.ZERO : travel;
                taken.computeIfAbsent(row.get("resource", UUID.class), any -> new ArrayList<>())
                        .add(new Interval(
                                row.get("begins", Instant.class).minus(way),
                                row.get("ends", Instant.class).plus(way)));
            }
        }
        return taken;
    }

    private static boolean isPlanned(Tuple row, Set<UUID> planned) {
        return row.get("detached") == null
                && (contains(planned, row.get("series", UUID.class)) || contains(planned, row.get("seat", UUID.class)));
    }

    private static boolean contains(Set<UUID> planned, @Nullable UUID id) {
        return id != null && planned.contains(id);
    }

    private List<Tuple> engagements(Interval week, Collection<UUID> resources) {
        return store.createQuery(
                        "select e.resource as resource, e.startsAt as begins, e.endsAt as ends, s.series as series,"
                                + " s.seat as seat, s.detachedFrom as detached, s.site as site"
                                + " from Engagement e join Session s on s.id = e.session"
                                + " where e.resource in :resources and e.startsAt < :to and e.endsAt > :from"
                                + " and e.state in :states",
                        Tuple.class)
                .setParameter("resources", resources)
                .setParameter("from", week.from())
                .setParameter("to", week.to())
                .setParameter("states", List.of(EngagementState.HELD, EngagementState.BOOKED))
                .getResultList();
    }
}
