package health.concord.matching.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    List<SeatOffer> openFor(UUID placement) {
        return list("placement = ?1 and state = OFFERED", placement);
    }

    /** By series, who of these was offered a seat of it before. */
    Map<UUID, Set<UUID>> askedFor(Collection<UUID> requests) {
        return list("request in ?1", requests).stream()
                .collect(Collectors.groupingBy(
                        SeatOffer::series, Collectors.mapping(SeatOffer::request, Collectors.toSet())));
    }
}
