package health.concord.scheduling.timetable;

import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BlockedTimes;
import health.concord.scheduling.booking.EngagementState;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.WeeklySlot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * When people and rooms are taken by what the plan does not move: leave, closures, single appointments, groups that do not
 * meet every week, sessions that were moved by hand, seats that are only held, and sites that are not planned.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Unplanned {

    @Inject
    EntityManager store;

    @Inject
    BlockedTimes blocked;

    @Inject
    SiteCatalogue zones;

    /**
     * What the plan moves.
     *
     * @param groups series, whose sessions it moves unless people changed one by itself
     * @param appointments seats with their weekly time; a session at another time was moved by people
     * @param sites to and from a session elsewhere one has to travel
     */
    record Planned(Set<UUID> groups, Map<UUID, WeeklySlot> appointments, Set<String> sites) {}

    /**
     * @param bookable sites, rooms and staff, of whom closures and leave count as well
     * @param clients of whom they do not: a group goes on while one of its members is away
     */
    Map<UUID, List<Interval>> during(
            Interval week, Set<UUID> bookable, Set<UUID> clients, Planned planned, Duration travel) {
        Map<UUID, List<Interval>> taken = new HashMap<>();
        blocked.of(bookable, week).forEach((one, times) -> taken.put(one, new ArrayList<>(times)));
        Set<UUID> all = new HashSet<>(bookable);
        all.addAll(clients);
        for (Tuple row : engagements(week, all)) {
            if (!isPlanned(row, planned)) {
                Duration way = planned.sites().contains(row.get("site", String.class)) ? Duration.ZERO : travel;
                taken.computeIfAbsent(row.get("resource", UUID.class), any -> new ArrayList<>())
                        .add(new Interval(
                                row.get("begins", Instant.class).minus(way),
                                row.get("ends", Instant.class).plus(way)));
            }
        }
        return taken;
    }

    private boolean isPlanned(Tuple row, Planned planned) {
        UUID series = row.get("series", UUID.class);
        if (series != null) {
            return row.get("detached") == null && planned.groups().contains(series);
        }
        UUID seat = row.get("seat", UUID.class);
        WeeklySlot slot = seat == null ? null : planned.appointments().get(seat);
        if (slot == null) {
            return false;
        }
        LocalDateTime local =
                LocalDateTime.ofInstant(row.get("begins", Instant.class), zones.zone(row.get("site", String.class)));
        return slot.isOn(local.toLocalDate()) && slot.from().equals(local.toLocalTime());
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
