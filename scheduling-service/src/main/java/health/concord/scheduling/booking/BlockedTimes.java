package health.concord.scheduling.booking;

import health.concord.scheduling.calendar.Interval;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes times out of the calendar, and gives them back. The resource is locked, so no booking slips in between. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BlockedTimes {

    @Inject
    BlockedTimeRepository blocked;

    @Inject
    SessionRepository sessions;

    @Inject
    Locks locks;

    /** Sessions that stand in that time, in order: someone must move, cancel or hand them over. */
    public List<Session> block(BlockedTime time) {
        locks.take(time.resource());
        blocked.persist(time);
        return time.owner() == ResourceKind.SITE
                ? sessions.atSite(time.site(), time.when().from(), time.when().to())
                : sessions.engaging(
                        time.resource(), time.when().from(), time.when().to());
    }

    /** Puts the times of another calendar in place of those imported before. */
    public void replaceBusy(UUID resource, String site, List<BlockedTime> times) {
        locks.take(resource);
        blocked.deleteBusy(resource, site);
        blocked.persist(times);
    }

    public void free(BlockedTime time) {
        locks.take(time.resource());
        blocked.delete(time);
    }

    public @Nullable BlockedTime find(UUID id) {
        return blocked.findById(id);
    }

    public List<BlockedTime> pageAt(
            Collection<String> sites, @Nullable UUID resource, Instant from, UUID after, int rows) {
        return blocked.pageAt(sites, resource, from, after, rows);
    }

    /** By resource; one that is never blocked in that time is missing. */
    public Map<UUID, List<Interval>> of(Collection<UUID> resources, Interval during) {
        return resources.isEmpty()
                ? Map.of()
                : blocked.of(resources, during.from(), during.to()).stream()
                        .collect(Collectors.groupingBy(
                                BlockedTime::resource, Collectors.mapping(BlockedTime::when, Collectors.toList())));
    }
}
