package health.concord.matching.therapist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TherapistRepository implements PanacheRepositoryBase<Therapist, UUID> {

    // Arrays are asked in SQL: what HQL makes of them does not fit text[].
    List<Therapist> pageAt(Collection<String> sites, UUID after, int most) {
        return getSession()
                .createNativeQuery(
                        "SELECT * FROM therapist WHERE sites && CAST(?1 AS text[]) AND NOT retired AND id > ?2 ORDER BY id LIMIT ?3",
                        Therapist.class)
                .setParameter(1, sites.toArray(String[]::new))
                .setParameter(2, after)
                .setParameter(3, most)
                .getResultList();
    }

    /** Those of a site, and the named ones wherever they work: leaders come from other sites too. */
    List<Therapist> ofSiteOrNamed(String site, Collection<UUID> named) {
        return getSession()
                .createNativeQuery(
                        "SELECT * FROM therapist WHERE NOT retired"
                                + " AND (sites @> ARRAY[CAST(?1 AS text)] OR id = ANY(CAST(?2 AS uuid[])))",
                        Therapist.class)
                .setParameter(1, site)
                .setParameter(2, named.toArray(UUID[]::new))
                .getResultList();
    }

    @Nullable
    Therapist lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Therapist> named(Collection<UUID> ids) {
        return list("id in ?1 and not retired", ids);
    }

    @SuppressWarnings("unchecked")
    List<UUID> keptFrom(UUID client) {
        return getEntityManager()
                .createNativeQuery("SELECT therapist FROM therapist_conflict WHERE client = ?1", UUID.class)
                .setParameter(1, client)
                .getResultList();
    }

    /** Client and therapist, of these clients. */
    @SuppressWarnings("unchecked")
    List<Object[]> keptFrom(Collection<UUID> clients) {
        return getEntityManager()
                .createNativeQuery("SELECT client, therapist FROM therapist_conflict WHERE client = ANY(?1)")
                .setParameter(1, clients.toArray(UUID[]::new))
                .getResultList();
    }

    boolean leadsAGroup(UUID id) {
        return getEntityManager()
                        .createNativeQuery("SELECT 1 FROM group_leader l JOIN clinical_group g ON g.id = l.group_id"
                                + " WHERE l.therapist = ?1 AND NOT g.retired LIMIT 1")
                        .setParameter(1, id)
                        .getResultList()
                        .size()
                > 0;
    }
}
