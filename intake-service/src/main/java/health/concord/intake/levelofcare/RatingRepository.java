package health.concord.intake.levelofcare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class RatingRepository implements PanacheRepositoryBase<RatingRevision, UUID> {

    Optional<RatingRevision> latest(UUID episode) {
        return find("episodeId = ?1 order by revision desc", episode).firstResultOptional();
    }

    Set<UUID> rated(Collection<UUID> episodes) {
        return new HashSet<>(getEntityManager()
                .createQuery("select distinct r.episodeId from RatingRevision r where r.episodeId in ?1", UUID.class)
                .setParameter(1, episodes)
                .getResultList());
    }

    /** From this revision on, oldest first. */
    List<RatingRevision> from(UUID episode, long revision) {
        return list("episodeId = ?1 and revision >= ?2 order by revision", episode, revision);
    }
}
