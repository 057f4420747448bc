package health.concord.scheduling.leave;

import health.concord.commons.audit.Audit;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.Absences;
import health.concord.scheduling.booking.BlockedTimes;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.client.LeavesTold;
import health.concord.scheduling.client.OnePerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Follows what intake tells of leaves: only when they changed, so that what people booked since stays. */
@ApplicationScoped
@Transactional
public class ClientLeaves {

    @Inject
    Absences absences;

    @Inject
    BlockedTimes blocked;

    @Inject
    LeaveQuery query;

    @Inject
    OnePerson person;

    @Inject
    SiteCatalogue sites;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What a leave takes from a client's week. */
    public record OfWeek(List<Interval> away, List<Session> missed) {

        public static final OfWeek NONE = new OfWeek(List.of(), List.of());
    }

    void told(@Observes LeavesTold news) {
        ZoneId zone = sites.zone(news.site());
        List<Interval> told =
                Interval.union(news.days().stream().map(one -> days(one, zone)).toList());
        if (!told.equals(Interval.union(absences.leaveOf(news.episode())))) {
            absences.replace(
                    List.copyOf(person.records(news.client())), news.episode(), news.site(), told, clock.instant());
            audit.record("client.leave-followed", "client", news.client(), Map.of("episode", news.episode()));
        }
    }

    private static Interval days(LeavesTold.Away away, ZoneId zone) {
        return new Interval(
                away.first().atStartOfDay(zone).toInstant(),
                away.last().plusDays(1).atStartOfDay(zone).toInstant());
    }

    /**
     * When clients are away in a week, and which sessions that calls off; who is there all week is missing.
     *
     * @param records of each client
     */
    public Map<UUID, OfWeek> of(Map<UUID, Set<UUID>> records, Interval week) {
        Map<UUID, List<Interval>> times =
                blocked.of(records.values().stream().flatMap(Set::stream).toList(), week);
        if (times.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Set<UUID>> away = new HashMap<>(records);
        away.values().removeIf(own -> Collections.disjoint(own, times.keySet()));
        Map<UUID, List<Session>> missed =
                query.missed(away.values().stream().flatMap(Set::stream).toList(), week);
        Map<UUID, OfWeek> weeks = new HashMap<>();
        away.forEach((client, own) -> weeks.put(client, new OfWeek(Interval.union(all(own, times)), all(own, missed))));
        return weeks;
    }

    private static <T> List<T> all(Set<UUID> records, Map<UUID, List<T>> byRecord) {
        return records.stream()
                .flatMap(record -> byRecord.getOrDefault(record, List.of()).stream())
                .toList();
    }

    /** Those who are away for at least a part of a time. */
    public Set<UUID> awayDuring(Collection<UUID> clients, Interval time) {
        return Set.copyOf(blocked.of(clients, time).keySet());
    }
}
