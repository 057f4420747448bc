package health.concord.scheduling.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    /** People with an episode at a site that ran between two days, by the record that counts, in order of its id. */
    List<UUID> pageInTreatment(String site, LocalDate first, LocalDate last, UUID after, int rows) {
        return getEntityManager()
                .createQuery(
                        "select distinct coalesce(c.mergedInto, c.id) as client from EpisodeCopy e"
                                + " join ClientCopy c on c.id = e.client where e.site = :site and e.openedOn <= :last"
                                + " and (e.closedOn is null or e.closedOn >= :first)"
                                + " and coalesce(c.mergedInto, c.id) > :after order by client",
                        UUID.class)
                .setParameter("site", site)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    List<EpisodeCopy> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Episodes that ran between two days, the one opened last first. */
    List<EpisodeCopy> during(Collection<UUID> records, LocalDate first, LocalDate last) {
        return list(
                "client in ?1 and openedOn <= ?3 and (closedOn is null or closedOn >= ?2)"
                        + " order by openedOn desc, id desc",
                records,
                first,
                last);
    }
}
