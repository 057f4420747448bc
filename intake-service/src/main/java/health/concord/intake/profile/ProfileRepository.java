package health.concord.intake.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ProfileRepository implements PanacheRepositoryBase<ProfileRevision, UUID> {

    Optional<ProfileRevision> latest(UUID episode) {
        return find("episodeId = ?1 order by revision desc", episode).firstResultOptional();
    }

    /** Of many episodes at once; one without a profile is missing. */
    List<ProfileRevision> latest(Collection<UUID> episodes) {
        return list(
                "from ProfileRevision p where p.episodeId in ?1 and p.revision ="
                        + " (select max(q.revision) from ProfileRevision q where q.episodeId = p.episodeId)",
                episodes);
    }

    Set<UUID> recorded(Collection<UUID> episodes) {
        return new HashSet<>(getEntityManager()
                .createQuery("select distinct p.episodeId from ProfileRevision p where p.episodeId in ?1", UUID.class)
                .setParameter(1, episodes)
                .getResultList());
    }

    /** From this revision on, oldest first. */
    List<ProfileRevision> from(UUID episode, long revision) {
        return list("episodeId = ?1 and revision >= ?2 order by revision", episode, revision);
    }
}
