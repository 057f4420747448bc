package health.concord.matching.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PlacementRepository implements PanacheRepositoryBase<Placement, UUID> {

    private static final String KEPT_APART = "SELECT g.group_id, k.token FROM placement p"
            + " JOIN placement_group g ON g.placement = p.id JOIN placement_keep_apart k ON k.placement = p.id"
            + " WHERE p.state IN ('ACCEPTED', 'HOLDING', 'ENROLLING', 'CONFIRMED')";

    /** What it is now, whatever this session read before: a step may have passed in another transaction. */
    @Nullable
    Placement lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Placement> lockUnderWayOf(UUID client) {
        return find("client = ?1 and state in ?2 order by id", client, PlacementState.UNDER_WAY)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Placement> pageAt(Collection<String> sites, Collection<PlacementState> states, UUID after, int most) {
        return find("site in ?1 and state in ?2 and id > ?3 order by id", sites, states, after)
                .page(Page.ofSize(most))
                .list();
    }

    /** Under way and stumbling, or under way for longer than it should take. */
    List<Placement> stuckAt(Collection<String> sites, Instant since, UUID after, int most) {
        return find(
                        "site in ?1 and (state in (ACCEPTED, HOLDING, ENROLLING, RELEASING) or releasePending)"
                                + " and (attempts > 0 or since < ?2) and id > ?3 order by id",
                        sites,
                        since,
                        after)
                .page(Page.ofSize(most))
                .list();
    }

    Optional<Placement> placedOf(UUID episode) {
        return find("episode = ?1 and state in (CONFIRMED, ENDED) order by id desc", episode)
                .firstResultOptional();
    }

    boolean anySeatedIn(UUID group) {
        return count("?1 member of groups and state in ?2", group, PlacementState.SEATED) > 0;
    }

    /** Lets decisions about people who must be kept apart pass one after the other, until the transaction ends. */
    void inTurn(String token) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))) AS turn")
                .setParameter(1, token)
                .getSingleResult();
    }

    List<Object[]> keptApartAt(String site) {
        return keptApart(query(KEPT_APART + " AND p.site = ?1").setParameter(1, site));
    }

    List<Object[]> keptApartIn(Collection<UUID> groups, UUID but) {
        return keptApart(query(KEPT_APART + " AND g.group_id = ANY(?1) AND p.client <> ?2")
                .setParameter(1, groups.toArray(UUID[]::new))
                .setParameter(2, but));
    }

    private Query query(String sql) {
        return getEntityManager().createNativeQuery(sql);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> keptApart(Query query) {
        return query.getResultList();
    }
}
