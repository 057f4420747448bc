package health.concord.scheduling.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EpisodeCopyRepository implements PanacheRepositoryBase<EpisodeCopy, UUID> {

    List<UUID> openAt(String site) {
        return getEntityManager()
                .createQuery(
                        "select distinct e.client from EpisodeCopy e where e.site = :site and e.closedOn is null"
                                + " order by e.client",
                        UUID.class)
                .setParameter("site", site)
                .getResultList();
    }

    /** The episode that ran between two days; of several, the one opened last. */
    Optional<EpisodeCopy> during(UUID client, LocalDate first, LocalDate last) {
        return find(
                        "client = ?1 and openedOn <= ?3 and (closedOn is null or closedOn >= ?2)"
                                + " order by openedOn desc, id desc",
                        client,
                        first,
                        last)
                .firstResultOptional();
    }
}
