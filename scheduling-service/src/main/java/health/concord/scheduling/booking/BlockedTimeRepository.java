package health.concord.scheduling.booking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BlockedTimeRepository implements PanacheRepositoryBase<BlockedTime, UUID> {

    List<BlockedTime> pageAt(Collection<String> sites, @Nullable UUID resource, Instant from, UUID after, int rows) {
        return (resource == null
                        ? find("owner <> CLIENT and site in ?1 and id > ?2 and endsAt > ?3 order by id", sites, after, from)
                        : find(
                                "owner <> CLIENT and site in ?1 and id > ?2 and endsAt > ?3 and resource = ?4 order by id",
                                sites,
                                after,
                                from,
                                resource))
                .range(0, rows - 1)
                .list();
    }

    List<BlockedTime> of(Collection<UUID> resources, Instant from, Instant to) {
        return list("resource in ?1 and startsAt < ?3 and endsAt > ?2", resources, from, to);
    }

    List<BlockedTime> leaveOf(UUID episode) {
        return list("episode = ?1 order by startsAt", episode);
    }

    /** When clients are away, by whatever episode. */
    List<BlockedTime> leaveOf(Collection<UUID> clients) {
        return list("resource in ?1 and owner = CLIENT", clients);
    }

    void deleteLeave(UUID episode) {
        delete("episode", episode);
    }

    void deleteBusy(UUID resource, String site) {
        delete("resource = ?1 and kind = BUSY and site = ?2", resource, site);
    }
}
