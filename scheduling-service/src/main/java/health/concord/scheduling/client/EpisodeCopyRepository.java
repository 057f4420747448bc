package health.concord.scheduling.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EpisodeCopyRepository implements PanacheRepositoryBase<EpisodeCopy, UUID> {

    List<UUID> openAt(String site) {
        return getEntityManager()
                .createQuery(
                        "select distinct coalesce(c.mergedInto, e.client) as client from EpisodeCopy e"
                                + " left join ClientCopy c on c.id = e.client"
                                + " where e.site = :site and e.closedOn is null order by client",
                        UUID.class)
                .setParameter("site", site)
                .getResultList();
    }

    /** The episode that ran between two days; of several, the one opened last. */
    Optional<EpisodeCopy> during(Collection<UUID> records, LocalDate first, LocalDate last) {
        return find(
                        "client in ?1 and openedOn <= ?3 and (closedOn is null or closedOn >= ?2)"
                                + " order by openedOn desc, id desc",
                        records,
                        first,
                        last)
                .firstResultOptional();
    }
}
