package health.concord.scheduling.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CalendarFeedRepository implements PanacheRepositoryBase<CalendarFeed, UUID> {

    List<CalendarFeed> pageAt(Collection<String> sites, UUID after, int rows) {
        return find("site in ?1 and id > ?2 order by id", sites, after)
                .range(0, rows - 1)
                .list();
    }

    Optional<CalendarFeed> under(Secret secret) {
        return find("secretHash = ?1 and revokedAt is null", (Object) secret.hash())
                .firstResultOptional();
    }
}
