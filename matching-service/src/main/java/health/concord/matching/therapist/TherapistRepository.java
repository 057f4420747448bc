package health.concord.matching.therapist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TherapistRepository implements PanacheRepositoryBase<Therapist, UUID> {

    List<Therapist> pageAt(Collection<String> sites, UUID after, int most) {
        return find(
                        "array_intersects(sites, ?1) and not retired and id > ?2 order by id",
                        sites.toArray(String[]::new),
                        after)
                .page(Page.ofSize(most))
                .list();
    }

    /** Those of a site, and the named ones wherever they work: leaders come from other sites too. */
    List<Therapist> ofSiteOrNamed(String site, Collection<UUID> named) {
        return list("not retired and (array_contains(sites, ?1) or id in ?2)", site, named);
    }

    @Nullable Therapist lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Therapist> named(Collection<UUID> ids) {
        return list("id in ?1 and not retired", ids);
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
