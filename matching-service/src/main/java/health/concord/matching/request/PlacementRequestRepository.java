package health.concord.matching.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PlacementRequestRepository implements PanacheRepositoryBase<PlacementRequest, UUID> {

    private static final Collection<RequestStatus> OPEN =
            EnumSet.of(RequestStatus.WAITING_FOR_OPENINGS, RequestStatus.HELD, RequestStatus.RECOMMENDED);

    @Nullable
    PlacementRequest lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<PlacementRequest> openOfEpisodeBut(UUID episode, UUID but) {
        return list("episode = ?1 and id <> ?2 and status in ?3 order by id", episode, but, OPEN);
    }

    /**
     * When a place was first asked for in the episode and not had since: requests that were superseded or declined count,
     * those up to the last accepted one do not. Null: never.
     */
    @Nullable
    Instant waitingSince(UUID episode) {
        return getEntityManager()
                .createQuery(
                        "select min(r.firstAskedAt) from PlacementRequest r where r.episode = ?1 and r.status <> ACCEPTED"
                                + " and not exists (select 1 from PlacementRequest had where had.episode = r.episode"
                                + " and had.status = ACCEPTED and had.firstAskedAt >= r.firstAskedAt)",
                        Instant.class)
                .setParameter(1, episode)
                .getSingleResult();
    }

    List<PlacementRequest> openOfClient(UUID client) {
        return find("client = ?1 and status in ?2 order by id", client, OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<PlacementRequest> newestOf(UUID client) {
        return find("client = ?1 order by askedAt desc, id desc", client).firstResultOptional();
    }

    /** One of each client, as stored. */
    @SuppressWarnings("unchecked")
    List<String> newestSnapshots(Collection<UUID> clients) {
        return getEntityManager()
                .createNativeQuery("SELECT newest.snapshot FROM (SELECT DISTINCT ON (r.client) r.client, r.snapshot"
                        + " FROM placement_request r WHERE r.client = ANY(?1)"
                        + " ORDER BY r.client, r.asked_at DESC, r.id DESC) AS newest")
                .setParameter(1, clients.toArray(UUID[]::new))
                .getResultList();
    }

    List<PlacementRequest> pageAt(Collection<String> sites, Collection<RequestStatus> statuses, UUID after, int most) {
        return find("site in ?1 and status in ?2 and id > ?3 order by id", sites, statuses, after)
                .page(Page.ofSize(most))
                .list();
    }

    List<PlacementRequest> pageOfEpisode(
            UUID episode, Collection<String> sites, Collection<RequestStatus> statuses, UUID after, int most) {
        return find(
                        "episode = ?1 and site in ?2 and status in ?3 and id > ?4 order by id",
                        episode,
                        sites,
                        statuses,
                        after)
                .page(Page.ofSize(most))
                .list();
    }
}
