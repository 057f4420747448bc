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
                        ? find("site in ?1 and id > ?2 and endsAt > ?3 order by id", sites, after, from)
                        : find(
                                "site in ?1 and id > ?2 and endsAt > ?3 and resource = ?4 order by id",
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

    void deleteBusy(UUID resource, String site) {
        delete("resource = ?1 and kind = BUSY and site = ?2", resource, site);
    }
}
