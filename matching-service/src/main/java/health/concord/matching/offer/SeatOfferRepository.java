package health.concord.matching.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SeatOfferRepository implements PanacheRepositoryBase<SeatOffer, UUID> {

    @Nullable
    SeatOffer lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<SeatOffer> pageAt(Collection<String> sites, Collection<SeatOffer.State> states, UUID after, int most) {
        return find("site in ?1 and state in ?2 and id > ?3 order by id", sites, states, after)
                .page(Page.ofSize(most))
                .list();
    }

    /** Who was offered a seat of the series before. */
    Set<UUID> askedFor(UUID series) {
        return new HashSet<>(getEntityManager()
                .createQuery("select request from SeatOffer where series = ?1", UUID.class)
                .setParameter(1, series)
                .getResultList());
    }
}
