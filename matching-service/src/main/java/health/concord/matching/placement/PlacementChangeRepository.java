package health.concord.matching.placement;

import java.util.Collection;
import java.time.Instant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlacementChangeRepository implements PanacheRepositoryBase<PlacementChange, UUID> {

    List<PlacementChange> of(UUID placement) {
        return list("placement = ?1 order by id", placement);
    }

    /** Weeks chosen by hand: accepted, and none of the options. */
    List<Overridden> overriddenAt(Collection<String> sites, Instant from, Instant to, UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        "select new health.concord.matching.placement.Overridden(c, p)"
                                + " from PlacementChange c join Placement p on p.id = c.placement"
                                + " where c.to = ACCEPTED and p.option is null and p.site in ?1"
                                + " and c.at >= ?2 and c.at < ?3 and c.id > ?4 order by c.id",
                        Overridden.class)
                .setParameter(1, sites)
                .setParameter(2, from)
                .setParameter(3, to)
                .setParameter(4, after)
                .setMaxResults(most)
                .getResultList();
    }
}
